package org.meedoen.signup.sheet;

import java.util.ArrayList;
import java.util.List;

/** Collects mistakes and warnings while a file is read. */
public final class Findings {

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    public void add(Remark remark) {
        switch (remark) {
            case Mistake mistake -> mistakes.add(mistake);
            case Warning warning -> warnings.add(warning);
        }
    }

    public boolean isSound() {
        return mistakes.isEmpty();
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}
