package org.pressmark.anatomy;

import java.util.regex.Pattern;
import org.pressmark.language.WordLists;

/** The words with which clippings credit wire services, claim rights and speak of their own house, as expressions. */
public record CreditWords(
        Pattern basedOn,
        Pattern contributed,
        Pattern besideRights,
        Pattern report,
        Pattern house,
        Pattern told,
        Pattern spoke,
        Pattern ourPaper,
        Pattern helped,
        Pattern company,
        Pattern site,
        Pattern published,
        Pattern filed,
        Pattern seller) {

    private static final String NAME_OR_ADDRESS =
            "(?<name>(?:[Tt]he |[Ll]e |[Ll]a |[Ee]l |[Ii]l |[Dd]e |[Dd]er |[Dd]ie |[Oo] )?\\p{Lu}[\\p{L}&.'’-]*(?: (?:of |the |de |del |du )?\\p{Lu}[\\p{L}&.'’-]*){0,4}|www\\.[\\w-]{2,40}(?:\\.[\\w-]{2,20}){1,3}+|[\\w-]{2,40}+(?:\\.\\p{Ll}{2,20}){1,3}+)";

    static CreditWords load() {
        WordLists words = WordLists.read(CreditWords.class, "credit-words.tsv");
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new CreditWords(
                Pattern.compile("(?<!\\p{L})" + words.anyOf("based-on") + "\\s(?<names>[^.;()]{2,90})", anyCase),
                Pattern.compile("(?<names>\\p{Lu}[^.;()\\n]{1,60}?)\\s" + words.anyOf("contributed"), anyCase),
                Pattern.compile(
                        "(?:(?<!\\p{L})" + words.anyOf("beside-rights")
                                + "(?!\\p{L})\\.?|\\d{4}|[.,;|:]|\\s{1,9}-\\s|\\s{2,})++",
                        anyCase),
                Pattern.compile("(?<name>\\p{Lu}[\\p{L}.&-]{0,30}(?: \\p{Lu}[\\p{L}.&-]{0,30}){0,4}) "
                        + words.anyOf("report") + "\\b"),
                words.whole("house"),
                Pattern.compile("(?<!\\p{L})(?iu:" + words.anyOf("told")
                        + ")\\s(?<name>\\p{Lu}[\\p{L}&.-]{0,30}(?: (?:of |the )?\\p{Lu}[\\p{L}&.-]{0,30}){1,4})"),
                Pattern.compile(
                        "(?<!\\p{L})(?iu:" + words.anyOf("spoke")
                                + ")\\s(?<name>(?:the\\s)?\\p{Lu}[\\p{L}&.-]{0,30}+(?: (?:of |the |de |del |du )?\\p{Lu}[\\p{L}&.-]{0,30}+){0,4})"),
                words.whole("our-paper"),
                words.whole("helped"),
                words.whole("company"),
                Pattern.compile("^(?<name>\\p{Lu}[^\\n]{2,50}?) (?i:" + words.anyOf("site") + ")$"),
                Pattern.compile("(?iu:(?<!\\p{L})" + words.anyOf("published") + "\\s(?:" + words.anyOf("published-also")
                        + "\\s)?" + words.anyOf("published-where") + "\\s)" + NAME_OR_ADDRESS),
                Pattern.compile("[(\\[](?iu:" + words.anyOf("filed") + ")[^()\\[\\]]{0,40}[)\\]]$"),
                words.whole("seller"));
    }
}
