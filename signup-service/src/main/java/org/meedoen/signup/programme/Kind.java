package org.meedoen.signup.programme;

public enum Kind {
    VISIT,
    WORKSHOP,
    LECTURE
}
