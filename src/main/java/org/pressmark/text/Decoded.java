package org.pressmark.text;

/** Characters that were bytes, and the name of the encoding that made them so. */
record Decoded(String characters, String charset) {}
