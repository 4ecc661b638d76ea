package org.pressmark.clipping;

/**
 * Which catalogue this is: the same edition has the same bytes.
 *
 * @param run number of the last run that met something new
 * @param pressmark version of the program
 * @param rules version of its rules
 */
public record Edition(int run, String pressmark, String rules) {}
