package org.pressmark.text;

import java.nio.file.Path;

/** What recognises the text of one picture. */
@FunctionalInterface
interface Engine {

    /**
     * The text of one page.
     *
     * @param picture PNG, JPEG, TIFF or PGM
     * @param page which page of the file, from 0; only TIFF has more than one
     * @param dpi dots per inch, 0 if the file says or nobody knows
     */
    RecognisedPage recognise(Path picture, int page, int dpi) throws EngineException;
}
