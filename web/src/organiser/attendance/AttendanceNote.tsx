import { useTexts } from '../../language/language.ts';
import { useAttendance } from './api.ts';
import { attendanceTexts } from './texts.ts';

interface AttendanceNoteProps {
  slug: string;
  slotId: string;
}

/** How many of those with a place came, live; nothing before the first of them. */
export function AttendanceNote({ slug, slotId }: AttendanceNoteProps) {
  const t = useTexts(attendanceTexts);
  const counts = useAttendance(slug).data?.get(slotId);
  if (!counts?.present) return null;
  return <p className="line__aside tabular">{t.present(counts.present, counts.confirmed)}</p>;
}
