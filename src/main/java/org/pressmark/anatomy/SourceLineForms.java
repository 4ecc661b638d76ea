package org.pressmark.anatomy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.language.Table;

/** The forms of the pieces of which {@link SourceLines} are made. */
public final class SourceLineForms {

    static final char DATE = '\uE000';
    static final Pattern CUT = Pattern.compile(
            "\\uE000+|\\s*[|•·;]\\s*|\\s+/\\s+|[,.]?\\s*[–—]+\\s*|\\s+-{1,2}\\s+|\\s{3,}|,\\s*|:\\s+|\\s(?=[(\\[])|\\s+(?=via\\s\\p{L})|\\s+(?=Vol(?:ume)?\\b)|\\s+(?=[Bb]y\\s\\p{Lu})|\\.\\s+(?=(?:Nr|No|N°|Num|Vol|Jahrg)\\b|\\p{Lu}\\p{L}+[,.]\\s|\\uE000)");
    /** {@code May 6, 2004|By Jane Doe, Norvale Newspapers; she reported from Lima}: what follows the author's house is no part of it. */
    static final Pattern ARCHIVED = Pattern.compile("^\\uE000+\\s?\\|\\s?[Bb]y [^,;|]{3,60}(?=[,;|])");

    /** The page in a source line: {@code p. 4}, {@code Seite 3}, {@code A12}. */
    public static final Pattern PAGE = Pattern.compile(
            "(?i:pages?|pp?\\.|pg\\.?|p|seiten?|s\\.|página|pagina|págs?\\.|pags?\\.|blz\\.?|side|s\\.)\\s?(?<page>[A-Z]{0,2}-?\\d{1,3}(?:[-–]\\d{1,3})?[A-Z]?)");

    static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d{1,3}");
    static final Pattern ISSUE = Pattern.compile(
            "(?i)(?:no|nr|n°|núm|num|número|numéro|vol|volume|band|bd|jahrgang|jahrg|jg|tome|issue|heft|année|year|anno|año|ano|jaargang)(?!\\p{L})\\.?.{0,24}\\d.{0,12}|vol(?:ume)?\\.? [ivxlc]{1,8}|\\d{1,3}\\.? ?(?:jahrgang|jahrg\\.?|année|jaargang)|\\(?(?:19|20)?\\d{2}/\\d{1,3}\\)?");
    static final Pattern LABEL = Pattern.compile(
            "(?:^(?i:(?:first )?published in|appeared in|as printed in|reprinted from|printed in|copied from|clipped from|erschienen in|veröffentlicht in|paru dans|publié dans|extrait de|publicado en|publicado em|publicado por|tomado de|pubblicato su|pubblicato in|verschenen in|gepubliceerd in)\\s+|^(?:[Ff]rom|[Aa]us der|[Aa]us dem|[Aa]us|de|dal|dalla|da|[Uu]it)\\s+)(?=(?i:the |le |la |les |l['’]|el |il |lo |der |die |das |de |het |o |a )?\\p{Lu})");
    static final Pattern LINK = Pattern.compile(
            "\\s*(?i:(?<!\\p{L})(?:of|vom|von|dated|du|del|dal|dell['’]|van|de|do|issue|edition|edition of|ausgabe vom|édition du|le|il|el|den|,))$");
    static final Pattern AUTHOR = Pattern.compile(
            "^(?i:by|autor|autorin|author|text|texte|von|par|por|di|door|words|reporter|interview)\\s*:?\\s+(?=\\p{Lu})");
    /** {@code Belgrade TANJUG in English}: the head of a monitored broadcast. */
    static final Pattern MONITORED = Pattern.compile(
            "(?:\\p{Lu}\\p{L}+ ){0,2}(?<name>\\p{L}[\\p{L}-]+(?: \\p{Lu}\\p{L}+)?)(?: (?:Domestic|World|International) Service)? in \\p{Lu}\\p{L}+(?: to .{2,30})?");

    /** A kind of text, or a review of days, is no paper: {@code TRANSCRIPT - RADIO INTERVIEW - 3 MAY 2018}. */
    static final Pattern KIND_OF_TEXT = Pattern.compile(
            "(?i)(?<!\\p{L})(?:transcript|interview|speech|address|remarks|statement|press conference|pressekonferenz|mitschrift|conférence de presse|rueda de prensa|conferencia de prensa|conferenza stampa|persconferentie|coletiva|doorstop|round-?\\s?up|roundup|recap|entretien|entrevista|intervista|discours|discurso|discorso|rede|allocution)(?!\\p{L})");

    /** {@code Autumn 2012}, {@code Frühjahr 1987}. */
    static final Pattern SEASON = Pattern.compile(
            "(?i)(?:spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|lente|zomer|herfst|verão|outono)(?:[/-]\\p{L}{4,9})? (?:1[6-9]|20)\\d\\d(?:[/-]\\d{2,4})?");

    static final Pattern IN = Pattern.compile("^(?:[Ii]n|[Ee]n|[Dd]ans|[Ee]m|[Uu]nter) ");
    static final Pattern SOURCE_WORD = Pattern.compile("(?i)source|quelle|fuente|fonte|bron|editor|edited by|door");
    /** {@code (NSW : 1898 - 1954)}: where and how long a paper appeared, as libraries note it. */
    static final Pattern LIFE = Pattern.compile(
            "\\((?:[^():\\n]{2,40}\\s?:\\s)?(?:1[6-9]|20)\\d\\d\\s?[-–]\\s?(?:(?:1[6-9]|20)\\d\\d)?\\)");

    static final Pattern RANGE = Pattern.compile("(?i)\\s?(?:to|until|bis|au|al|a|tot|até)\\s");
    /** A time of day behind the date. */
    static final Pattern CLOCK = Pattern.compile(
            "(?<=\\uE000)[\\s,|–-]{0,3}(?:at |um |à |a las |alle |om |às )?\\d{1,2}[:.h]\\d{2}(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?(?: (?:[A-Z]{2,4}|Uhr|uur|h)\\b)?");
    /** {@code The Courier - - News -}: where a date was left out. */
    static final Pattern LEFT_OUT = Pattern.compile(" - - \\p{Lu}[^-]{2,40} -");

    /** Words that a source line has besides name, date and page. */
    static final Set<String> SAYS_NOTHING = Table.read(SourceLineForms.class, "source-line-words.tsv").stream()
            .map(row -> row.cell("word"))
            .collect(Collectors.toUnmodifiableSet());

    private SourceLineForms() {}
}
