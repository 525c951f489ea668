import type { SlotHistory } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { dashboardTexts } from './texts.ts';
import { height, linePath, partsOf, width } from './sparkline.ts';

/** How full a slot was, since the opening. */
export function Sparkline({ history }: { history: SlotHistory | undefined }) {
  const t = useTexts(dashboardTexts);
  if (!history) return null;
  const parts = partsOf(history);
  const line = linePath(parts);
  const now = Math.round(100 * (parts.at(-1) ?? 0));
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t.sparkline(now)}
    >
      <path className="spark__area" d={`${line}V${height}H0z`} />
      <path className="spark__line" d={line} />
    </svg>
  );
}
