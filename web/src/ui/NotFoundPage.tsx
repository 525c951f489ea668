import { useTexts } from '../language/language.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { uiTexts } from './texts.ts';

interface NotFoundProps {
  title?: string;
  sentence?: string;
  back?: string;
}

export function NotFoundPage({ title, sentence, back = '/' }: NotFoundProps) {
  const t = useTexts(uiTexts);
  return (
    <Page title={title ?? t.notFoundTitle} narrow>
      <p>{sentence ?? t.notFound}</p>
      <p className="way-back">
        <Link href={back}>{t.toProgramme}</Link>
      </p>
    </Page>
  );
}
