package org.pressmark;

/** A command that lets its user say in which form it is to speak. */
interface Speaking {

    /** What its failures are told by. */
    Speech speech();
}
