package org.tahrir.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words too common to tell one text from another, in normalised spelling.
final class StopWords {
    private static final String ARABIC = """
            من في على إلى عن مع حتى منذ خلال بين بعد قبل عند لدى لدي ضد نحو حول دون عبر ضمن تحت فوق وراء
            أن إن كأن لأن لكن ولكن ليت لعل أو أم ثم بل لا لم لن ما ليس ليست لو لولا إذا إذ إذن كي لكي قد لقد سوف هل كما كلما
            هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك هنا هناك هنالك الذي التي الذين اللذين اللذان اللتان اللتين اللواتي اللاتي
            هو هي هم هن هما أنا نحن أنت أنتم كان كانت كانوا يكون تكون كن كنت أصبح صار ظل بات
            كل كلا كلتا بعض أي أية غير سوى مثل أيضا أيضاً حيث حين حينما عندما بينما فيما مما عما ممن لما إنما ربما كيف متى أين كم لماذا
            وهو وهي وهم وفي ومن وعن وعلى وإلى وأن وإن ولا ولم ولن وما وقد وكان وكانت وهذا وهذه وذلك وتلك والذي والتي ومع وبين وبعد وقبل
            فقد فإن فلا فلم فهو فهي بأن بما بها به لها له لهم لنا لي لك فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم
            عنه عنها عنهم معه معها معهم بهم بهذا بهذه لهذا لهذه بذلك لذلك كذلك وكذلك أنه أنها أنهم إنه إنها إنهم وأنه وأنها لأنه لأنها
            كونه كونها نفسه نفسها أمس اليوم غدا الآن قال قالت وقال وقالت أكد وأكد أوضح وأوضح أضاف وأضاف يذكر
            و ف ب ك ل ال وال لل
            """;
    private static final String ENGLISH = """
            a about after again all also am an and any are as at be because been before being between both but by can could did
            do does doing down during each few for from further had has have having he her here hers him his how i if in into is
            it its just me more most my no nor not now of off on once only or other our out over own s said same she should so
            some such t than that the their them then there these they this those through to too under until up very was we
            were what when where which while who whom why will with would you your
            """;
    private static final Set<String> WORDS = Stream.of((ARABIC + ENGLISH).split("\\s+"))
            .map(ArabicAnalyzer::normalize)
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contains(String normal) {
        return WORDS.contains(normal);
    }
}
