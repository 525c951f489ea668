import { type Patience, withPatience } from '../../api/patience.ts';
import { isProblem } from '../../api/problem.ts';
import type { Settings } from '../../api/types.ts';
import { createCongress, readSettings } from '../settings/api.ts';
import { type NewCongress, programmeOf, settingsOf } from './newCongress.ts';

async function isStored(slug: string, wanted: Settings): Promise<boolean> {
  const { value } = await readSettings(slug);
  return value.name.nl === wanted.name.nl && value.days.join() === wanted.days.join();
}

/** An answer may be lost. Of a repeated request, the congress that exists may be the one that was made. */
export async function makeCongress(made: NewCongress, patience: Patience): Promise<void> {
  const { slug } = made;
  const wanted = settingsOf(made);
  let isRepeated = false;

  async function ask(): Promise<void> {
    try {
      await createCongress(slug, wanted, programmeOf(made));
    } catch (refused) {
      const mayBeThis = isRepeated && isProblem(refused, 'congress-exists');
      if (!mayBeThis || !(await isStored(slug, wanted))) throw refused;
    }
  }

  await withPatience(ask, {
    ...patience,
    onAgain(error) {
      isRepeated = true;
      patience.onAgain?.(error);
    },
  });
}
