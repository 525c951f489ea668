package org.meedoen.signup.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.identity.persistence.AdministratorRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrators of the installation. There is always at least one. */
@Component
public class Administrators {

    private final AdministratorRows administrators;
    private final SignOut signOut;

    Administrators(AdministratorRows administrators, SignOut signOut) {
        this.administrators = administrators;
        this.signOut = signOut;
    }

    public sealed interface Removal {}

    public record Removed(Administrator administrator) implements Removal {}

    public record NoSuch() implements Removal {}

    /** The last administrator cannot be removed, as nobody could undo that. */
    public record LastOne() implements Removal {}

    /** In order of their addresses. */
    public Page<Administrator> some(Paging paging) {
        return administrators.page(paging);
    }

    /** Returns the existing one if the address is an administrator already. */
    @Transactional
    public Administrator add(String email) {
        return administrators.add(email);
    }

    /** Adds the address that the operator configured, unless it was removed before. */
    @Transactional
    void configure(String email) {
        if (administrators.isNewlyConfigured(Secret.hash(email))) administrators.add(email);
    }

    /** Ends their sessions, as session tokens contain the role. */
    @Transactional
    public Removal remove(UUID id) {
        return remove(one -> one.id().equals(id));
    }

    /** As by its id. */
    @Transactional
    public Removal remove(String email) {
        return remove(one -> one.email().equals(email));
    }

    private Removal remove(Predicate<Administrator> wanted) {
        var all = administrators.lock();
        var found = all.stream().filter(wanted).findFirst();
        if (found.isEmpty()) return new NoSuch();
        if (all.size() == 1) return new LastOne();
        administrators.remove(found.get().id());
        signOut.everywhere(List.of(found.get().email()));
        return new Removed(found.get());
    }
}
