package org.pressmark.text;

/** Hears how text recognition gets on. One that hears of several documents is called by several threads. */
@FunctionalInterface
public interface PagesToRecognise {

    /** So many pages of one more document are going to be recognised. */
    void announced(int pages);

    /** One of the announced pages was looked at, whatever came of it. */
    default void recognised() {}
}
