package org.pressmark.clipping;

/**
 * How often the archive uses one form of a name in one language.
 *
 * @param kind what it names
 * @param key what the findings are known by; all usages of one key become one heading
 * @param language BCP 47 code of those clippings, empty if it is not known
 * @param form the value of the findings
 * @param note what those clippings say of it: a role, a country; may be empty
 * @param clippings number of clippings
 * @param mentions number of mentions in them
 * @param earliest first day on which one of them was published as ISO date, empty if none is dated
 * @param latest last such day
 */
public record Usage(
        Kind kind,
        String key,
        String language,
        String form,
        String note,
        int clippings,
        int mentions,
        String earliest,
        String latest) {}
