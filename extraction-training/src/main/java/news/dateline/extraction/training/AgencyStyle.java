package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import news.dateline.extraction.EntityType;

/**
 * Writes what surrounds an agency's story. In a pattern P stands for a person, S for a surname, L for a place, C for a
 * place of one word in capitals, T for a team named after a place, O for an organization of one word, N for any organization, Y for an
 * office; anything else for itself.
 */
final class AgencyStyle {

    private static final List<String> DATELINES = List.of(
            "C 1996-08-22",
            "C , L , March 3 ( O ) -",
            "C , L , Oct. 11 -",
            "C ( O ) -",
            "C , Sept. 19 ( O ) --",
            "C , L ( O ) --",
            "C , L _",
            "C –",
            "C , July 4 /O/ .",
            "L , May 22 , O .",
            "L , L 2004-05-17");

    private static final List<String> BYLINES = List.of("P", "By P", "By P , O", "By P and P", "P in L", "BY P");

    private static final List<String> RESULTS = List.of(
            "1. P ( L ) 9.87 seconds",
            "2. P , L , 12.4",
            "P ( L ) beat P ( L ) 6-3 6-4",
            "3 - P ( L ) beat 5 - P ( L ) 7-6 ( 7-4 ) 6-2",
            "T 2 T 1",
            "T 0 T 0",
            "T 12 7 3 2 21 9 24",
            "T 98 T 87",
            "T at T",
            "T vs. T",
            "L 3 L 1",
            "L - P 12 , S 34 penalty .",
            "Scorers : S ( 23 , 67 ) , S ( 80 )",
            "S c S b S 12",
            "P lbw b S 0",
            "P ( O ) 1 hour 12 minutes",
            "6. P ( L ) Honda 23.1 behind",
            "In T : T 5 T 3",
            "Attendance : 12,000",
            "Halftime : T 1 T 0",
            "SOCCER - C beat C",
            "P , T , 0.342",
            "( tabulate under won , drawn , lost , points ) :",
            "O 12.5 up 0.25",
            "S def. S , L , 6-1 , 6-0");

    private static final List<String> PROSE = List.of(
            "T beat T 3-1 on Saturday .",
            "T beat visiting T 3-1 after a goal by S .",
            "S scored twice as T beat T 2-0 .",
            "T coach P said :",
            "P , who joined T from T last year , scored for T .",
            "T signed P from T on a two-year contract .",
            "T manager P said his team deserved to win .",
            "He played for T , T and T .",
            "T defeated T 87-82 in overtime .",
            "T lost to T in the final at L .",
            "L beat L 2-1 in a friendly in L .",
            "T 's P scored the winner .",
            "P of L won the men 's 100 metres .",
            "At L , S hit two homers as T beat T 5-4 .",
            "T midfielder P is out for six weeks .",
            "N shares rose 12 cents to 34.50 .",
            "N said on Monday it would buy N .",
            "N , based in L , said on Tuesday profit rose 12 percent .",
            "S , a spokesman for N , said on Thursday .",
            "P , an analyst at N in L , said .",
            "Police in L said on Friday .",
            "The N said on Wednesday that S would travel to L .",
            "Y P said on Tuesday .",
            "Y P told reporters in L .",
            "Y S said : \" We are ready . \"",
            "\" It is too early , \" Y P said .",
            "L 's Y P met P in L .",
            "N Y P resigned on Monday .",
            "S told reporters that talks would go on .",
            "S estimated that the cost would double .",
            "S denied the charges .",
            "S and S agreed to meet again in L .");

    private static final List<String> OFFICES = List.of(
            "President",
            "Vice President",
            "Prime Minister",
            "Foreign Minister",
            "Interior Minister",
            "Finance Minister",
            "Secretary of State",
            "Secretary-General",
            "Chief Executive",
            "Chief Executive Officer",
            "Chairman",
            "Managing Director",
            "Attorney General",
            "Lt. Gen.",
            "Gen.",
            "Sen.",
            "Gov.",
            "Judge",
            "Police Chief",
            "Coach",
            "Spokeswoman",
            "Archbishop",
            "Deputy Minister",
            "Ambassador",
            "Mayor");

    /** What follows the place in the name of a team; mostly nothing. */
    private static final List<String> TAILS = List.of(
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            " United",
            " City",
            " Rovers",
            " Town",
            " FC",
            " Athletic",
            " Wanderers",
            " Rangers",
            " Lions",
            " Tigers",
            " Eagles",
            " Bulls",
            " Bears",
            " Hawks");

    private final NamePool names;
    private final SplittableRandom random;

    AgencyStyle(NamePool names, SplittableRandom random) {
        this.names = names;
        this.random = random;
    }

    /** A document with a headline in capitals, often a byline, and a dateline before it. */
    TrainingDocument story(TrainingDocument document) {
        List<TrainingSentence> sentences = new ArrayList<>();
        TrainingSentence headline =
                document.sentences().get(1 + random.nextInt(document.sentences().size() - 1));
        if (headline.tokens().size() <= 20) {
            sentences.add((random.nextInt(3) == 0 ? Recasing.TITLE : Recasing.UPPER).apply(headline));
        }
        if (random.nextBoolean()) {
            sentences.add(write(BYLINES));
        }
        TrainingSentence dateline = write(DATELINES);
        List<TrainingSentence> body = new ArrayList<>(document.sentences());
        if (random.nextBoolean()) {
            sentences.add(dateline);
        } else {
            body.set(0, SentenceBuilder.join(dateline, body.getFirst()));
        }
        sentences.addAll(body);
        return new TrainingDocument(sentences, true);
    }

    /** A table of results, or sentences of the kind that reports of sport and business are made of. */
    TrainingDocument results() {
        List<TrainingSentence> lines = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            lines.add(write(PROSE));
            lines.add(write(PROSE));
            return new TrainingDocument(lines, false);
        }
        int kind = random.nextInt(RESULTS.size());
        for (int i = 0; i < 4; i++) {
            lines.add(random.nextInt(4) == 0 ? write(RESULTS) : write(RESULTS.get(kind)));
        }
        return new TrainingDocument(lines, false);
    }

    private TrainingSentence write(List<String> patterns) {
        return write(patterns.get(random.nextInt(patterns.size())));
    }

    private TrainingSentence write(String pattern) {
        SentenceBuilder sentence = new SentenceBuilder();
        for (String part : pattern.split(" ", -1)) {
            switch (part) {
                case "P" -> sentence.name(names.draw(EntityType.PERSON, 3, random), EntityType.PERSON);
                case "S" ->
                    sentence.name(
                            List.of(names.draw(EntityType.PERSON, 3, random).getLast()), EntityType.PERSON);
                case "L" -> sentence.name(names.draw(EntityType.PLACE, 3, random), EntityType.PLACE);
                case "C" -> sentence.name(upper(names.draw(EntityType.PLACE, 2, random)), EntityType.PLACE);
                case "O" -> sentence.name(names.draw(EntityType.ORGANIZATION, 1, random), EntityType.ORGANIZATION);
                case "Y" ->
                    List.of(OFFICES.get(random.nextInt(OFFICES.size())).split(" ", -1))
                            .forEach(sentence::word);
                case "N" -> sentence.name(names.draw(EntityType.ORGANIZATION, 4, random), EntityType.ORGANIZATION);
                case "T" -> sentence.name(team(), EntityType.ORGANIZATION);
                default -> sentence.word(number(part));
            }
        }
        return sentence.build();
    }

    private List<String> team() {
        List<String> place = names.draw(EntityType.PLACE, 2, random);
        String tail = TAILS.get(random.nextInt(TAILS.size()));
        return List.of((String.join(" ", place) + tail).split(" ", -1));
    }

    private static List<String> upper(List<String> name) {
        return name.stream().map(token -> token.toUpperCase(Locale.ROOT)).toList();
    }

    /** Other digits, the same form. */
    private String number(String word) {
        StringBuilder other = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                other.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return other.toString();
    }
}
