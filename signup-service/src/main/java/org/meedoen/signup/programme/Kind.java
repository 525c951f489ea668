package org.meedoen.signup.programme;

public enum Kind {
    VISIT,
    WORKSHOP,
    LECTURE;

    public org.meedoen.contracts.signup.Kind onTheWire() {
        return switch (this) {
            case VISIT -> org.meedoen.contracts.signup.Kind.VISIT;
            case WORKSHOP -> org.meedoen.contracts.signup.Kind.WORKSHOP;
            case LECTURE -> org.meedoen.contracts.signup.Kind.LECTURE;
        };
    }
}
