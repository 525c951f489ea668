import { useState } from 'react';
import type { CongressInfo, Organisation } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { Sentence } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { tell } from '../../ui/notice.tsx';
import { workspacePath } from '../workspace/pages.ts';
import { Link } from '../../ui/Link.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { isPutOff, putOffUntil, usePutOff } from './putOff.ts';
import { idOf, type Task, urgencyOf } from './task.ts';
import { taskIcons } from './taskIcons.ts';
import { taskTexts } from './taskTexts.ts';
import { type TaskSentence, type TaskWords, whenOf, wordsOf } from './taskWords.ts';

const shownAtFirst = 6;

function useWords(congress: CongressInfo, organisations: Organisation[], now: number) {
  const language = useLanguage();
  const { slug, timeZone } = congress;
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const context = { slug, timeZone, now, language, nameOf: (id: string) => names.get(id) ?? id };
  return (task: Task) => ({ ...wordsOf(task, context), when: whenOf(task, context) });
}

/** What a button is about, for those who do not see the line that it stands in. */
function About({ what, say }: { what: TaskSentence; say: (task: string) => string }) {
  return (
    <span className="visually-hidden">
      <Sentence words={what.names} say={(...names) => say(what.say(...names))} />
    </span>
  );
}

function Act({ what, act, primary }: Pick<TaskWords, 'what' | 'act'> & { primary: boolean }) {
  const className = primary ? 'workspace__action workspace__action--primary' : 'workspace__action';
  const label = (
    <>
      {act.label}
      <About what={what} say={(task) => `: ${task}`} />
    </>
  );
  if (!act.href.startsWith('#')) {
    return (
      <Link href={act.href} className={className}>
        {label}
      </Link>
    );
  }
  return (
    <a href={act.href} className={`nl-link ${className}`}>
      {label}
    </a>
  );
}

interface TaskListProps {
  congress: CongressInfo;
  tasks: Task[];
  organisations: Organisation[];
  now: number;
}

/** What an organiser has to do. It can be put off for a while, but stays in view. */
export function TaskList({ congress, tasks, organisations, now }: TaskListProps) {
  const t = useTexts(taskTexts);
  const language = useLanguage();
  const words = useWords(congress, organisations, now);
  const { putOff, later, again } = usePutOff(congress.slug);
  const [all, setAll] = useState(false);
  const open = tasks.filter((task) => !isPutOff(task, putOff, now));
  const waiting = tasks.filter((task) => isPutOff(task, putOff, now));
  const shown = all ? open : open.slice(0, shownAtFirst);

  function delay(task: Task) {
    const until = putOffUntil(task, now, congress.timeZone);
    later(task, until, now);
    tell({
      kind: 'ok',
      text: t.untilWhen(dayAndTime(until, congress.timeZone, language)),
      path: workspacePath(congress.slug, 'overview'),
    });
    document.getElementById('tasks')?.focus();
  }

  return (
    <section className="box" aria-labelledby="tasks">
      <div className="box__head">
        <h2 id="tasks" tabIndex={-1}>
          {t.title}
        </h2>
        <p className="quiet tabular">
          {open.length > 1 && `${t.order} · `}
          {t.open(open.length)}
          {waiting.length > 0 && `, ${t.putOff(waiting.length)}`}
        </p>
      </div>
      {open.length === 0 && <p className="box__body">{waiting.length === 0 ? t.nothing : t.allLater}</p>}
      <ol className="plain-list">
        {shown.map((task, index) => {
          const { what, why, act, when } = words(task);
          return (
            <li key={idOf(task)} className={`task task--${urgencyOf(task, now)}`}>
              <span className="task__when tabular">{when}</span>
              <Icon lines={taskIcons[task.kind]} />
              <span className="task__what">
                <strong>
                  <Sentence words={what.names} say={what.say} />
                </strong>
                <span className="quiet">
                  <Sentence words={why.names} say={why.say} />
                </span>
              </span>
              <span className="task__do">
                <Act what={what} act={act} primary={index === 0} />
                <button type="button" className="task__later" title={t.later} onClick={() => delay(task)}>
                  <Icon lines={taskIcons.later} />
                  <About what={what} say={t.laterThan} />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {open.length > shownAtFirst && (
        <p className="box__foot">
          <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.showFewer : t.showAll(open.length)}
          </button>
        </p>
      )}
      {waiting.length > 0 && (
        <details className="box__foot">
          <summary>{t.putOff(waiting.length)}</summary>
          <ul className="plain-list">
            {waiting.map((task) => {
              const { what } = words(task);
              const until = putOff[idOf(task)]?.until ?? now;
              return (
                <li key={idOf(task)} className="task-later">
                  <span>
                    <Sentence words={what.names} say={what.say} />{' '}
                    <span className="quiet">{t.untilWhen(dayAndTime(until, congress.timeZone, language))}</span>
                  </span>
                  <button type="button" className="text-button" onClick={() => again(task)}>
                    {t.again}
                    <About what={what} say={(of) => `: ${of}`} />
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
