import type { CongressInfo, ReportSummary } from '../../api/types.ts';
import { number } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { formats, reportPath } from './api.ts';
import { follows, type ReportChoice } from './choice.ts';
import { reportTexts } from './texts.ts';

interface ReportTableProps {
  congress: CongressInfo;
  reports: ReportSummary[];
  choice: ReportChoice;
}

function Rows({ summary: { report, rows }, choice }: { summary: ReportSummary; choice: ReportChoice }) {
  const t = useTexts(reportTexts);
  const language = useLanguage();
  const extent = follows(report, choice);
  if (extent === 'choice') return <span className="quiet">{t.filtered}</span>;
  return (
    <>
      <span className="reports__wide">{number(rows, language)}</span>
      <span className="reports__narrow">{t.rowsOnPhone(rows)}</span>
      {extent === 'whole' && <span className="quiet"> ({t.whole})</span>}
    </>
  );
}

function ReportRow({ congress, summary, choice }: Omit<ReportTableProps, 'reports'> & { summary: ReportSummary }) {
  const t = useTexts(reportTexts);
  const language = useLanguage();
  const { report, personalData } = summary;
  const name = t.names[report] ?? report;
  return (
    <tr className="reports__report">
      <th scope="row">{name}</th>
      <td className="quiet">{t.per[report]}</td>
      <td className="tabular reports__rows">
        <Rows summary={summary} choice={choice} />
      </td>
      <td>
        <span className="reports__narrow">{t.personalData}: </span>
        {personalData.map((each) => t.data[each]).join(', ') || (report === 'mails' ? t.ids : t.none)}
      </td>
      <td className="reports__files">
        {formats.map((format) => (
          <a
            key={format}
            className="nl-link"
            href={reportPath(congress.slug, report, format, choice, language)}
            aria-label={t.file(name, format.toUpperCase())}
            download
          >
            {format.toUpperCase()}
          </a>
        ))}
      </td>
    </tr>
  );
}

export function ReportTable({ congress, reports, choice }: ReportTableProps) {
  const t = useTexts(reportTexts);
  return (
    <table className="reports">
      <thead>
        <tr>
          <th scope="col">{t.report}</th>
          <th scope="col">{t.rowPer}</th>
          <th scope="col" className="reports__rows">
            {t.rows}
          </th>
          <th scope="col">{t.personalData}</th>
          <th scope="col" className="reports__files">
            {t.as}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((summary) => (
          <ReportRow key={summary.report} congress={congress} summary={summary} choice={choice} />
        ))}
      </tbody>
    </table>
  );
}
