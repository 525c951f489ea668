import type { DashboardSlot, Programme } from '../../api/types.ts';
import { useServerNow } from '../../clock/serverClock.ts';
import { useTexts } from '../../language/language.ts';
import { useProgramme } from '../../programme/api.ts';
import { seldom } from './api.ts';
import { isPutOff, usePutOff } from './putOff.ts';
import { taskTexts } from './taskTexts.ts';
import { useSeldomNumbers, useTasks } from './useTasks.ts';

function Count({ programme, numbers }: { programme: Programme; numbers: DashboardSlot[] }) {
  const t = useTexts(taskTexts);
  const now = useServerNow();
  const { putOff } = usePutOff(programme.congress.slug);
  const tasks = useTasks({ programme, numbers, now }, seldom);
  const open = tasks.filter((task) => !isPutOff(task, putOff, now)).length;
  if (open === 0) return null;
  return (
    <>
      <span className="side__count tabular" aria-hidden="true">
        {open}
      </span>
      <span className="visually-hidden">{t.toDo(open)}</span>
    </>
  );
}

/** How many things have to be done that are not put off; nothing until it is known, or if there are none. */
export default function OpenTasks({ slug }: { slug: string }) {
  const programme = useProgramme(slug).data;
  const numbers = useSeldomNumbers(slug);
  return programme && numbers ? <Count programme={programme} numbers={numbers} /> : null;
}
