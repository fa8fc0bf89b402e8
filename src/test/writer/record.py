"""Writes down what LibreOffice Writer does at each key, for WriterKeysTest to compare with what Tahrir does.

    /usr/bin/python3 src/test/writer/record.py src/test/resources/org/tahrir/ui/editor/writer-keys.json

Needs LibreOffice Writer and python3-uno, no screen: Writer runs headless with a profile of its own, which is thrown
away, and its keys are sent through its toolkit, so that they go the way of real ones. Positions count UTF-16 units
from the start of the text, a paragraph's end is one.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.awt import Key, KeyEvent, KeyModifier
from com.sun.star.beans import PropertyValue

TEXTS = [
    ("arabic", True, "قال رئيس الوزراء إن الاجتماع انتهى"),
    ("tashkeel", True, "وَقَّعَ الرَّئيسُ اتِّفاقًا مُهِمًّا"),
    ("arabic-latin", True, "نقلت CNN عن Reuters خبرا"),
    ("arabic-numbers", True, "بلغت 25 مليونا في 2026/11/23 بنسبة 3.5% و١٢٣"),
    ("quotes-brackets", True, "قال: «نعم» (أو لا)، ثم \"صمت\"."),
    ("english-arabic", False, "The word سلام عليكم means peace"),
    ("urls", True, "راجع https://example.org/news?id=7 أو a@b.com"),
    ("list", True, "أول بند هنا\nأول بند هنا\nأول بند هنا"),
    ("long", True, " ".join(["قال رئيس الوزراء في CNN إن 25 مصدرا أكدوا ذلك"] * 6)),
    ("emoji", True, "رائع 👨‍👩‍👧 جدا 🇸🇾 و👍🏽 هنا cafe\u0301"),
]
# one stroke in a list: its paragraphs as level and text (-1 is none of a list), where the caret is, and the keys
ITEMS = [[0, "بند أول"], [0, "بند ثان"], [0, "بند ثالث"]]
NESTED = [[0, "بند أول"], [1, "بند ثان"], [1, "بند ثالث"]]
EMPTY = [[0, "بند أول"], [0, ""], [0, "بند ثالث"]]
EMPTY_NESTED = [[0, "بند أول"], [1, ""], [0, "بند ثالث"]]
EMPTY_LAST = [[0, "بند أول"], [0, ""]]
AFTER_TEXT = [[-1, "مقدمة"], [0, "بند أول"], [0, "بند ثان"]]
LISTS = [
    ("tab at the start", ITEMS, 1, "start", ["tab"]),
    ("tab at the end", ITEMS, 1, "end", ["tab"]),
    ("tab in the first", ITEMS, 0, "start", ["tab"]),
    ("tab in an empty one", EMPTY, 1, "start", ["tab"]),
    ("shift tab", NESTED, 1, "start", ["shift tab"]),
    ("shift tab at the end", NESTED, 1, "end", ["shift tab"]),
    ("shift tab in an outermost one", ITEMS, 1, "start", ["shift tab"]),
    ("enter at the end", ITEMS, 1, "end", ["enter"]),
    ("enter at the start", ITEMS, 1, "start", ["enter"]),
    ("enter in a nested one", NESTED, 1, "end", ["enter"]),
    ("enter in an empty one", EMPTY, 1, "start", ["enter"]),
    ("enter in an empty nested one", EMPTY_NESTED, 1, "start", ["enter"]),
    ("enter in an empty last one", EMPTY_LAST, 1, "start", ["enter"]),
    ("enter twice at the end", ITEMS, 2, "end", ["enter", "enter"]),
    ("backspace at the start", ITEMS, 1, "start", ["backspace"]),
    ("backspace twice at the start", ITEMS, 1, "start", ["backspace", "backspace"]),
    ("backspace at the start of a nested one", NESTED, 1, "start", ["backspace"]),
    ("backspace in an empty one", EMPTY, 1, "start", ["backspace"]),
    ("delete at the end", ITEMS, 0, "end", ["delete"]),
    ("delete before an empty one", EMPTY, 0, "end", ["delete"]),
    ("delete before a nested one", NESTED, 0, "end", ["delete"]),
    # these last: what once was of no list stays so for whatever text comes next
    ("backspace at the start of the first", ITEMS, 0, "start", ["backspace"]),
    ("backspace at the start of the first after text", AFTER_TEXT, 1, "start", ["backspace"]),
]
STEPS = 60
# without its character Writer lets these two pass
CHARACTERS = {Key.BACKSPACE: "\b", Key.DELETE: "\x7f"}
PORT = 7272


def units(text):
    return len(text.encode("utf-16-le")) // 2


class Writer:
    def __init__(self, profile):
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + profile,
             "--accept=socket,host=localhost,port=%d;urp;" % PORT], stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                self.context = resolver.resolve(
                    "uno:socket,host=localhost,port=%d;urp;StarOffice.ComponentContext" % PORT)
                break
            except Exception:
                time.sleep(0.5)
        self.visual(True)
        self.desktop = self.make("frame.Desktop")
        self.document = self.desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0, ())
        self.toolkit = self.make("awt.Toolkit")
        self.controller = self.document.CurrentController
        self.window = self.controller.Frame.getContainerWindow()
        self.window.setFocus()
        self.dispatcher = self.make("frame.DispatchHelper")
        self.text = self.document.Text
        self.caret = self.controller.ViewCursor

    def make(self, service):
        return self.context.ServiceManager.createInstanceWithContext("com.sun.star." + service, self.context)

    def visual(self, on):
        """Tools > Options > Language Settings > Complex Text Layout: cursor control."""
        path = PropertyValue()
        path.Name = "nodepath"
        path.Value = "/org.openoffice.Office.Common/I18N/CTL"
        access = self.make("configuration.ConfigurationProvider").createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (path,))
        access.setPropertyValue("CTLFont", True)
        access.setPropertyValue("CTLCursorMovement", 1 if on else 0)
        access.setPropertyValue("CTLSequenceChecking", False)
        access.commitChanges()

    def show(self, text, rtl):
        self.text.setString(text.replace("\n", "\r"))  # a line break is no paragraph
        whole = self.text.createTextCursor()
        whole.gotoEnd(True)
        whole.WritingMode = 1 if rtl else 0
        whole.CharHeight = whole.CharHeightComplex = 14
        self.places = {}
        walk = self.text.createTextCursor()
        while True:
            self.places[self.index(walk)] = self.text.createTextCursorByRange(walk)
            if not walk.goRight(1, False):
                return

    def index(self, spot):
        before = self.text.createTextCursor()
        before.gotoRange(spot, True)
        return units(before.String)

    def at(self, index):
        self.caret.gotoRange(self.places[index], False)

    def press(self, key, modifiers=0):
        event = KeyEvent()
        event.Source = self.window
        event.KeyCode = key
        event.Modifiers = modifiers
        event.KeyChar = uno.Char("\0" if modifiers else CHARACTERS.get(key, "\0"))
        self.toolkit.keyPress(event)
        self.toolkit.processEventsToIdle()
        self.toolkit.keyRelease(event)
        self.toolkit.processEventsToIdle()

    def where(self):
        """The caret; of a selection the end that moves."""
        at_start = self.anchor is not None and self.text.compareRegionStarts(self.caret, self.anchor) != 0
        return self.index(self.caret.Start if at_start else self.caret.End)

    def walk(self, start, key, modifiers=0):
        self.at(start)
        self.anchor = self.text.createTextCursorByRange(self.places[start]) if modifiers & KeyModifier.SHIFT else None
        seen = [start]
        while len(seen) < STEPS:
            self.press(key, modifiers)
            seen.append(self.where())
            if len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]:
                return seen[:-2] if seen[0] != seen[-1] else seen[:1]
        return seen

    def remove(self, text, rtl, from_end, key, modifiers=0):
        """How much of the text is left after each stroke."""
        self.show(text, rtl)
        self.at(units(text) if from_end else 0)
        left = [units(text)]
        while left[-1] > 0 and len(left) < STEPS:
            for _ in range(2):  # the first stroke after the caret was put somewhere is lost
                self.press(key, modifiers)
                if units(self.text.String) != left[-1]:
                    break
            left.append(units(self.text.String))
            if left[-1] == left[-2]:
                return left[:-1]
        return left

    def words(self):
        """What a double click would take at each place."""
        found = []
        for index in sorted(self.places):
            self.at(index)
            self.dispatcher.executeDispatch(self.controller.Frame, ".uno:SelectWord", "", 0, ())
            found.append([index, self.index(self.caret.Start), self.index(self.caret.End)])
        return found

    def strike(self, paragraphs, number, where, strokes):
        """A list after keys: its paragraphs and the caret's paragraph and column."""
        self.text.setString("\r".join(text for _, text in paragraphs))
        rules = self.document.createInstance("com.sun.star.text.NumberingRules")
        each = self.text.createEnumeration()
        for level, _ in paragraphs:
            paragraph = each.nextElement()
            paragraph.WritingMode = 1
            if level >= 0:
                paragraph.NumberingRules = rules
                paragraph.NumberingIsNumber = True
                paragraph.NumberingLevel = level
            else:
                paragraph.NumberingRules = None
            if number == 0:
                self.caret.gotoRange(paragraph.Start, False)
            number -= 1
        self.press(Key.HOME if where == "start" else Key.END)
        self.press(Key.HOME if where == "start" else Key.END)
        codes = {"tab": Key.TAB, "enter": Key.RETURN, "backspace": Key.BACKSPACE, "delete": Key.DELETE}
        for stroke in strokes:
            self.press(codes[stroke.split(" ")[-1]], KeyModifier.SHIFT if stroke.startswith("shift") else 0)
        after = []
        caret = None
        each = self.text.createEnumeration()
        while each.hasMoreElements():
            paragraph = each.nextElement()
            if self.text.compareRegionStarts(paragraph.Start, self.caret) >= 0 \
                    and self.text.compareRegionEnds(self.caret, paragraph.End) >= 0:
                before = self.text.createTextCursorByRange(paragraph.Start)
                before.gotoRange(self.caret.Start, True)
                caret = [len(after), units(before.String)]
            listed = paragraph.NumberingRules is not None and paragraph.NumberingIsNumber
            after.append([paragraph.NumberingLevel if listed else -1, paragraph.String])
        return after, caret

    def close(self):
        self.document.close(True)
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(30)


def record(writer, name, rtl, text):
    end = units(text)
    onward, back = (Key.LEFT, Key.RIGHT) if rtl else (Key.RIGHT, Key.LEFT)
    ctrl, shift = KeyModifier.MOD1, KeyModifier.SHIFT
    writer.show(text, rtl)
    keys = {}
    for way in ("visual", "logical"):
        writer.visual(way == "visual")
        keys[way + " onward"] = writer.walk(0, onward)
        keys[way + " back"] = writer.walk(end, back)
        keys[way + " shift onward"] = writer.walk(0, onward, shift)
        keys[way + " shift back"] = writer.walk(end, back, shift)
    writer.visual(True)
    keys["ctrl onward"] = writer.walk(0, onward, ctrl)
    keys["ctrl back"] = writer.walk(end, back, ctrl)
    middle = sorted(writer.places)[len(writer.places) // 2]
    keys["home"] = writer.walk(middle, Key.HOME)
    keys["end"] = writer.walk(middle, Key.END)
    keys["ctrl home"] = writer.walk(middle, Key.HOME, ctrl)
    keys["ctrl end"] = writer.walk(middle, Key.END, ctrl)
    keys["down"] = writer.walk(2, Key.DOWN)
    keys["up"] = writer.walk(end - 2, Key.UP)
    keys["ctrl down"] = writer.walk(2, Key.DOWN, ctrl)
    keys["ctrl up"] = writer.walk(end - 2, Key.UP, ctrl)
    keys["ctrl shift down"] = writer.walk(2, Key.DOWN, ctrl | shift)
    keys["ctrl shift up"] = writer.walk(end - 2, Key.UP, ctrl | shift)
    words = writer.words()
    removed = {
        "backspace": writer.remove(text, rtl, True, Key.BACKSPACE),
        "delete": writer.remove(text, rtl, False, Key.DELETE),
        "ctrl backspace": writer.remove(text, rtl, True, Key.BACKSPACE, ctrl),
        "ctrl delete": writer.remove(text, rtl, False, Key.DELETE, ctrl),
    }
    return {"name": name, "rtl": rtl, "text": text, "keys": keys, "words": words, "removed": removed}


def record_list(writer, name, paragraphs, number, where, strokes):
    after, caret = writer.strike(paragraphs, number, where, strokes)
    return {"name": name, "before": paragraphs, "in": number, "at": where, "keys": strokes, "after": after,
            "caret": caret}


def rows(found):
    return ",\n".join(json.dumps(one, ensure_ascii=False) for one in found)


def main(target):
    profile = tempfile.mkdtemp()
    writer = Writer(profile)
    try:
        texts = [record(writer, *one) for one in TEXTS]
        lists = [record_list(writer, *one) for one in LISTS]
    finally:
        writer.close()
        shutil.rmtree(profile, ignore_errors=True)
    version = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split(" ")[1].strip()
    with open(target, "w", encoding="utf-8") as out:
        out.write('{"writer": "%s", "texts": [\n%s\n], "lists": [\n%s\n]}\n' % (version, rows(texts), rows(lists)))


main(sys.argv[1])
