/**
 * What a clipping is about: the items of its agenda ({@link org.pressmark.agenda.AgendaReader}), its key phrases
 * ({@link org.pressmark.agenda.KeyPhrases}) and the cues of controlled subjects ({@link org.pressmark.agenda.SubjectLexicon}).
 */
@NullMarked
package org.pressmark.agenda;

import org.jspecify.annotations.NullMarked;
