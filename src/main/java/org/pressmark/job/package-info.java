/**
 * The job: inventory, read, reconcile, publish, each restartable. Walks the path of a clipping through the rooms and is the only room
 * that knows Spring Batch. Start reading at {@link org.pressmark.job.CatalogueJob}.
 */
@NullMarked
package org.pressmark.job;

import org.jspecify.annotations.NullMarked;
