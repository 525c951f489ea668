package org.meedoen.system;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many people, each signed in on their own device. */
record People(List<Person> people) {

    private static final Semaphore AT_ONCE = new Semaphore(24);

    static People of(int size, RunningMeedoen meedoen) {
        return new People(together(IntStream.range(0, size).boxed().toList(), i -> one(meedoen)));
    }

    private static Person one(RunningMeedoen meedoen) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return Person.anybody(meedoen);
        } finally {
            AT_ONCE.release();
        }
    }

    People takingPartIn(Congress congress) {
        return new People(together(people, person -> {
            AT_ONCE.acquireUninterruptibly();
            try {
                return person.takingPartIn(congress);
            } finally {
                AT_ONCE.release();
            }
        }));
    }

    /** Runs the action for everybody at the same moment; the results are in the order of the people. */
    <T> List<T> atOnce(Function<Person, T> deed) {
        var start = new CyclicBarrier(people.size());
        return together(people, person -> {
            await(start);
            return deed.apply(person);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static <S, T> List<T> together(List<S> subjects, Function<S, T> deed) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var deeds = subjects.stream()
                    .map(subject -> (Callable<T>) () -> deed.apply(subject))
                    .toList();
            return threads.invokeAll(deeds).stream().map(People::outcome).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
