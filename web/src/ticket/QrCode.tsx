import { encodeQR } from 'qr';
import { useMemo } from 'react';

/** Modules that stay white around a code. */
const border = 4;

function darkIn(row: boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}

/** A screen is not damaged or dirty: the lowest correction makes the largest modules. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => encodeQR(text, 'raw', { ecc: 'low', border }), [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={modules.map(darkIn).join('')} />
    </svg>
  );
}
