"""Writes down how LibreOffice Writer takes what Tahrir puts on the clipboard, for ClipboardInWriterTest.

    /usr/bin/python3 src/test/writer/paste.py src/test/resources/org/tahrir/ui/editor/clipboard.html

The answer is put beside it: clipboard-in-writer.json, for each paragraph (those of cells too) its words, the side it
is aligned to and which way it runs. Needs LibreOffice Writer and python3-uno, no screen.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PORT = 7293
SIDES = ["left", "right", "block", "center"]
DIRECTIONS = {0: "ltr", 1: "rtl"}


def paragraphs(text):
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                yield from paragraphs(part.getCellByName(name))
        elif part.String:
            yield {
                "words": part.String,
                "side": SIDES[part.ParaAdjust],
                "direction": DIRECTIONS.get(part.WritingMode, "page"),
            }


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve("uno:socket,host=localhost,port=%d;urp;StarOffice.ComponentContext" % PORT)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("Writer doesn't answer")


page = pathlib.Path(sys.argv[1]).resolve()
profile = tempfile.mkdtemp()
process = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
     "--accept=socket,host=localhost,port=%d;urp;" % PORT], stderr=subprocess.DEVNULL)
try:
    context = connected()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
    reader = PropertyValue()
    reader.Name, reader.Value = "FilterName", "HTML (StarWriter)"  # the one that pasting goes through
    document.Text.createTextCursor().insertDocumentFromURL(page.as_uri(), (reader,))
    answer = list(paragraphs(document.Text))
    page.with_name("clipboard-in-writer.json").write_text(
        json.dumps(answer, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    document.close(True)
    desktop.terminate()
finally:
    process.wait(30)
    shutil.rmtree(profile, ignore_errors=True)
