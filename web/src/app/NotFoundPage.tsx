import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';
import { appTexts } from './texts.ts';

interface NotFoundProps {
  title?: string;
  sentence?: string;
  back?: string;
}

export function NotFoundPage({ title, sentence, back = '/' }: NotFoundProps) {
  const t = useTexts(appTexts);
  return (
    <Page title={title ?? t.notFoundTitle} narrow>
      <p>{sentence ?? t.notFound}</p>
      <p className="way-back">
        <Link href={back}>{t.toProgramme}</Link>
      </p>
    </Page>
  );
}
