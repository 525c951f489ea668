import { Area, AreaChart, CartesianGrid, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { DecisionCounts } from '../../api/types.ts';
import { number } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { historyTexts } from './historyTexts.ts';
import { type Point, pointsOf, seriesShown } from './series.ts';

interface SignupChartProps {
  title: string;
  decisions: DecisionCounts[];
  /** How long a step is. */
  seconds: number;
  /** As the reader's clock shows it. */
  label: (instant: number) => string;
  /** The moment of the replay. */
  marked: number | null;
}

const height = 224;

interface TooltipProps {
  active?: boolean;
  label?: unknown;
  payload?: readonly { payload?: unknown }[];
  labelOf: (instant: number) => string;
}

function Numbers({ active, payload, labelOf }: TooltipProps) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const shown = payload?.[0]?.payload as Point | undefined;
  if (!active || !shown) return null;
  return (
    <div className="chart__numbers tabular">
      <strong>{labelOf(shown.at)}</strong>
      {seriesShown.map((each) => (
        <span key={each}>
          {number(shown[each], language)} {t.series[each]}
        </span>
      ))}
    </div>
  );
}

/** The library writes a colour into the element, where no rule of ours can change it. */
const tick = { fill: 'currentcolor' };

/** Its numbers are also in the table below it. The arrow keys go through the steps. */
export default function SignupChart({ title, decisions, seconds, label, marked }: SignupChartProps) {
  const language = useLanguage();
  return (
    <ResponsiveContainer width="100%" height={height} className="chart">
      <AreaChart data={pointsOf(decisions, seconds)} title={title} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} />
        <XAxis
          dataKey="at"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          tickFormatter={label}
          minTickGap={32}
          tick={tick}
        />
        <YAxis
          allowDecimals={false}
          width={48}
          tickFormatter={(value: number) => number(value, language)}
          tick={tick}
        />
        <Tooltip content={<Numbers labelOf={label} />} isAnimationActive={false} />
        {seriesShown.map((each) => (
          <Area
            key={each}
            className={`chart__series chart__series--${each}`}
            dataKey={each}
            stackId="signups"
            isAnimationActive={false}
            fill="currentcolor"
            stroke="currentcolor"
          />
        ))}
        {marked !== null && <ReferenceLine x={marked} className="chart__marked" />}
      </AreaChart>
    </ResponsiveContainer>
  );
}
