package org.tahrir.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How single lines of news pages look: share buttons, photo credits, names of publishers, bylines, addresses. Every
/// question is about one line alone.
final class PageWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CLUTTER = Pattern.compile(
            "(شارك|شاركها|مشاركة|مشاركه|شارك (هذا )?(الخبر|المقال|الموضوع)( على.*)?|شارك على.*|انشر|غرد|غرّد|طباعة|اطبع"
                    + "|إرسال|أرسل( إلى صديق)?|نسخ الرابط|انسخ الرابط|الرئيسية|القائمة|بحث|البحث|تسجيل الدخول|اشترك( الآن)?"
                    + "|النشرة البريدية|إعلان|إعلانات|الأكثر قراءة|فيسبوك|تويتر|واتساب|واتس آب|تلغرام|تيليجرام|لينكد إن|بريد"
                    + "|تابعنا.*|تابعونا.*|(الوسوم|كلمات مفتاحية|الكلمات الدلالية)\\s*:?.*|المزيد"
                    + "|share( this)?( article| story)?|share on .*|tweet|facebook|twitter|x|whatsapp|telegram|linkedin"
                    + "|pinterest|reddit|email|e-mail|print|copy link|home|menu|search|skip to( main)? content|sign in"
                    + "|log in|subscribe( now)?|newsletter|advertisement|most read|follow us.*|tags\\s*:.*)",
            FLAGS);
    private static final Pattern CLOSING = Pattern.compile(
            "([0-9٠-٩]*\\s*(تعليق|تعليقا|تعليقات)|التعليقات(\\s*\\(?[0-9٠-٩]*\\)?)?|لا (توجد |يوجد )?تعليقات"
                    + "|(أضف|اترك|أضيف) تعليق.*|جميع الحقوق محفوظة.*|(حقوق النشر )?©.*|سياسة الخصوصية"
                    + "|[0-9]*\\s*comments?(\\s*\\(?[0-9]*\\)?)?|leave a (comment|reply)|(copyright|all rights reserved).*"
                    + "|privacy policy|terms of use)",
            FLAGS);
    private static final Pattern BREADCRUMB = Pattern.compile("(الرئيسية|home)\\s*[>»›/←].*", FLAGS);
    private static final Pattern CREDIT = Pattern.compile(
            "(تصوير|عدسة|مصدر الصورة|حقوق الصورة|صورة|الصورة|photo|photograph|photos|picture|image|photo credit|image credit"
                    + "|credit)\\s*(by\\b|[:：]).*|صورة (أرشيفية|تعبيرية|من الأرشيف).{0,40}|file photo.{0,40}",
            FLAGS);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,40})[)\\]]");
    private static final Pattern AGENCY = Pattern.compile(
            ".*(رويترز|فرانس برس|أ ف ب|ا ف ب|أ\\.ف\\.ب|ا\\.ف\\.ب|أسوشيتد برس|أ ب|د ب أ|الأناضول|سبوتنيك|سانا|واس|أرشيف|وكالات"
                    + "|الجزيرة|العربية|reuters|afp|getty|\\bap\\b|associated press|epa|shutterstock|archive|agencies).*",
            FLAGS);
    private static final Pattern PUBLISHER = Pattern.compile(
            ".*(نيوز|وكالة|وكالات|صحيفة|جريدة|موقع|قناة|شبكة|إذاعة|مجلة|اليوم السابع|رويترز|الأناضول|فرانس برس|أونلاين"
                    + "|\\bnews\\b|\\btimes\\b|\\bpost\\b|\\bdaily\\b|\\bherald\\b|\\bguardian\\b|\\bgazette\\b|\\btribune\\b"
                    + "|\\bpress\\b|\\bagenc|reuters|\\bafp\\b|\\bbbc\\b|\\bcnn\\b|\\.(com|net|org)\\b).*",
            FLAGS);
    private static final Pattern SOURCE_LABEL =
            Pattern.compile("(المصدر|مصدر الخبر|نقلا عن|نقلاً عن|source)\\s*[:：]\\s*(.{2,60})", FLAGS);
    private static final Pattern BYLINE = Pattern.compile(
            "(كتب|كتبت|كتبه|كتبها|بقلم|إعداد|تقرير|تحرير|المحرر|الكاتب|ترجمة|by|written by|reporting by)(\\s*[:：]\\s*|\\s+).{2,70}",
            FLAGS);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+", FLAGS);
    private static final Pattern END_ADDRESS =
            Pattern.compile("^(.+?)\\s*[(\\[<]?\\s*(https?://[^\\s<>\"()\\[\\]]+)\\s*[)\\]>]?$", FLAGS);
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-–—*•▪▫◦●○■□◾➤►▶‣·»›]+|[0-9٠-٩]{1,2}[.)\\-])[\\s\u00A0]+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!؟?…:،,؛;][\"»”')\\]]*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\\p{Cf}]+");

    private PageWords() {}

    static boolean isClutter(String line) {
        String bare = bare(line);
        return bare.length() <= 80
                && (CLUTTER.matcher(bare).matches() || BREADCRUMB.matcher(bare).matches() || isClosing(line));
    }

    /// Whether the page has nothing more to say after this line but other people's words.
    static boolean isClosing(String line) {
        String bare = bare(line);
        return bare.length() <= 80 && CLOSING.matcher(bare).matches();
    }

    static boolean isPhotoCredit(String line) {
        String bare = bare(line);
        if (bare.length() > 110) {
            return false;
        }
        Matcher brackets = IN_BRACKETS.matcher(bare);
        return CREDIT.matcher(bare).matches()
                || (brackets.matches() && AGENCY.matcher(brackets.group(1)).matches());
    }

    static boolean isByline(String line) {
        String bare = bare(line);
        return words(bare) <= 10 && !endsSentence(bare) && BYLINE.matcher(bare).matches();
    }

    static boolean looksLikePublisher(String line) {
        return words(line) <= 7 && PUBLISHER.matcher(bare(line)).matches();
    }

    /// The name behind "المصدر:" or "Source:".
    static Optional<String> labelledSource(String line) {
        Matcher label = SOURCE_LABEL.matcher(bare(line));
        return label.matches() ? Optional.of(label.group(2).strip()) : Optional.empty();
    }

    static boolean isAddress(String line) {
        return ADDRESS.matcher(bare(line)).matches();
    }

    /// Headline and address of "headline (https://…)"; empty when no address ends the line.
    static Optional<String[]> headlineWithAddress(String line) {
        if (line.length() > 2_000) {
            return Optional.empty();
        }
        Matcher found = END_ADDRESS.matcher(bare(line));
        return found.matches() ? Optional.of(new String[] {found.group(1), found.group(2)}) : Optional.empty();
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(bare(line)).replaceFirst("");
    }

    static boolean endsSentence(String line) {
        return line.length() > 400 || SENTENCE_END.matcher(bare(line)).matches();
    }

    /// Whether the line is short and open enough to be a headline rather than a paragraph.
    ///
    /// @param words how many words it may have when it ends with a full stop
    static boolean isHeadlineLike(String line, int words) {
        return line.length() <= 170 && (!bare(line).endsWith(".") || words(line) <= words);
    }

    static int words(String line) {
        return line.length() > 2_000 ? 300 : BLANKS.split(bare(line)).length;
    }

    /// The line without blanks of any kind at its ends.
    static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && TextLines.isBlank(line.substring(from, from + 1))) {
            from++;
        }
        while (to > from && TextLines.isBlank(line.substring(to - 1, to))) {
            to--;
        }
        return line.substring(from, to);
    }

    /// Two lines that read the same have the same key: blanks, quotes, marks and case don't count.
    static String alike(String line) {
        return BLANKS.matcher(bare(line).replaceAll("[\"«»“”„'’‘`\\p{Mn}\u0640]", ""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
