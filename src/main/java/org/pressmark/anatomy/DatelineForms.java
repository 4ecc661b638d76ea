package org.pressmark.anatomy;

import java.util.regex.Pattern;

/** The grammar of datelines, as bounded expressions. */
final class DatelineForms {

    /** Stands for each character of a date, so that the grammar below need not know how dates are written. */
    static final String D = "\uE000";

    private static final String DASH = "[-–—_•·−]{1,3}";
    private static final String CAPITALS =
            "(?:\\p{Lu}[\\p{Lu}'’.-]+|[DLdl]['’]\\p{Lu}[\\p{Lu}'’-]+|(?:de|da|do|del|la|of|the|upon|sur|am|al)(?= \\p{Lu}|-))";
    private static final String MIXED =
            "(?:\\p{Lu}[\\p{L}'’.-]+|[DLdl]['’]\\p{Lu}[\\p{L}'’-]+|(?:de|da|do|del|la|of|the|upon|sur|am|al)(?= \\p{Lu}|-))";
    private static final String PLACE =
            "(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,4}|" + MIXED + "(?:[ /]" + MIXED + "){0,5})";
    private static final String REGION =
            "(?:,\\s?(?<region>\\p{Lu}[\\p{L}.'’ -]{1,28}?\\.?)|\\s\\((?<land>\\p{Lu}[\\p{L} -]{2,25})\\)(?=,?\\s[(" + D
                    + "])|\\s\\[\\p{Lu}[\\p{L} -]{2,25}\\](?=,?\\s[(" + D + "]))?";
    private static final String DATE =
            "(?:(?:[,.]|\\s?[/-])?\\s?(?:le |den |el |il |am )?\\(?(?<date>" + D + "{3,40})\\)?\\.?)?";
    /** {@code RENO, Nev. and BOISE, Idaho}: a second place. */
    private static final String ALSO = "(?:\\s(?:and|&|/|y|et|und|e)\\s" + CAPITALS + "(?: " + CAPITALS
            + "){0,2}(?:,\\s?\\p{Lu}[\\p{L}.]{1,18})?(?=,))?";
    /** A date set twice, or the day of the month alone before the agency: {@code MADRID, 3 (EUROPA PRESS)}. */
    private static final String AGAIN = "(?:,\\s?" + D + "{3,40}|,\\s?\\d{1,2}(?=\\.?\\s?\\())?";

    private static final String CREDIT =
            "(?:[,.:]?\\s{0,3}(?:/(?<slash>[^/\\n]{2,40})/|\\((?<bracket>[^()]{2,90})\\)|(?:(?<=" + D
                    + "),? |\\s?[•|·]\\s?)(?<tail>\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})(?=\\s*\\n|$|\\s?" + DASH
                    + ")))?";
    private static final String LEAD =
            "(?:\\((?<lead>[^()\\n]{2,60}(?:\\([^()\\n]{2,12}\\))?)\\)\\s?[-–—_:.]{0,3}\\s?)?";
    private static final String END = "\\s{0,2}\\)?(?<end>(?!(?<=\\p{Ll})-\\p{Lu})[.,:]?\\s{0,3}" + DASH + "(?:\\s?"
            + DASH + ")?(?:\\s?\\(" + D + "{3,40}\\)\\s?" + DASH + ")?|\\s?\\)?\\s?:|\\.(?=\\s)|(?<=[)/." + D
            + "])(?=\\s+[\"“«„'‘]?\\p{Lu})|(?=\\s*\\n|\\s*$))\\s*";
    static final Pattern PLACED = Pattern.compile(
            "^[\"\\s*]{0,3}(?:\\[[^\\]\\n]{2,30}\\]\\s)?" + LEAD + "(?:" + D + "{3,40}[.,]?\\s?" + DASH + "\\s?)?"
                    + PLACE + REGION + ALSO + DATE + AGAIN + CREDIT + DATE.replace("<date>", "<late>") + END);
    static final Pattern HOUSED = Pattern.compile("^\\s{0,3}(?<lead>[\\p{L}\\d][\\p{L}\\d. ]{2,24}),\\s(?<place>"
            + MIXED + "(?: " + MIXED + "){0,3})\\s" + DASH + "\\s+");
    static final Pattern CREDITED =
            Pattern.compile("^\\s{0,3}\\((?<lead>[^()\\n]{2,60})\\)\\s?(?:" + DASH + "|:)\\s*(?=\\S)");
    static final Pattern BRACKETED = Pattern.compile("^\\s{0,3}\\((?<place>" + MIXED + "(?:[ -]" + MIXED + "){0,3})"
            + REGION + ",\\s(?:le |den |el |il |am )?" + D + "{3,40}\\)\\s?(?:" + DASH + "|:)\\s*");
    /** {@code [CLEVELAND, OH] –}, {@code (Washington, D.C.) –}: American offices set the place apart. */
    static final Pattern BOXED = Pattern.compile("^\\s{0,3}[(\\[](?<place>" + MIXED + "(?:[ -]" + MIXED
            + "){0,3}),\\s(?<region>\\p{Lu}[\\p{L}. ]{1,20})[)\\]]\\s?(?:" + DASH + "|:)\\s*(?=\\S)");

    static final Pattern DATED =
            Pattern.compile("^\\s{0,3}" + D + "{3,40}(?:,\\s?(?<region>\\p{Lu}[\\p{L} -]{2,25}))?\\.?\\s?(?<end>" + DASH
                    + "|:)\\s*(?:(?<place>" + MIXED + "(?:[ -]" + MIXED + "){0,2})\\s" + DASH + "\\s)?");
    static final Pattern STRAY = Pattern.compile("(?<=[.!?\\d]\\s)(?<place>" + MIXED + "(?: " + MIXED
            + "){0,3}),\\s(?:(?:den|le|am)\\s(?<date>" + D + "{3,40})\\.?|" + D + "{3,40}\\.?\\s?[-–—]{1,2}\\s?)");
    /** {@code MAN FINED. Otterton, March 9. In the court}: below a heading in capitals, or the words of a cable company. */
    static final Pattern RUN_IN = Pattern.compile(
            "(?:\\p{Lu}{3}[^\\p{Ll}.]{0,40}\\.|[Cc]opyright\\.?\\)?|[ap]\\.?\\s?m\\.?\\)|Association\\.\\)?)\\s(?<place>"
                    + MIXED + "(?: " + MIXED + "){0,2}),\\s" + D + "{3,40}\\.\\s(?=[\"“]?\\p{Lu})");
    /** {@code Cover picturePORT LINDEN — The}: a label is glued to the dateline. */
    static final Pattern GLUED = Pattern.compile(
            "(?<=\\p{Ll})(?<place>\\p{Lu}{3,20}(?: \\p{Lu}{3,20}){0,2})(?:, \\p{Lu}\\p{L}{1,15}\\.?)?\\s?[–—-]{1,2}\\s");

    static final Pattern CREDIT_BREAK = Pattern.compile("\\s*(?:/|,|;|\\s?[-–—]\\s|[()]+|" + D + "+|\\s{2,})\\s*");
    static final Pattern STOP = Pattern.compile("(?<=\\p{L}{4})\\.$|(?:\\.|(?<![-–—.]))[-–—]++$");
    static final Pattern STOPPED = Pattern.compile("^\\s*\\p{Lu}\\p{L}{3,}(?:[ -]\\p{Lu}\\p{L}+)?\\.\\s");
    static final Pattern TAGGED = Pattern.compile("^\\s{0,3}(?<place>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,3}|"
            + MIXED + ")\\s(?<lead>\\p{L}[\\p{L}.]{1,14})\\s?\\|\\s*");

    /** {@code Otterton l Der Rat}, {@code OTTERTON | Der Rat}: papers that set a thin line behind the town. */
    static final Pattern BARRED = Pattern.compile(
            "^\\s{0,3}(?<place>" + MIXED + "(?:[ -]" + MIXED + "){0,3})\\s[|lI]\\s+(?=[\"“„«]?\\p{Lu})");

    private DatelineForms() {}
}
