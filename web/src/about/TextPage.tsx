import type { ReactNode } from 'react';
import type { Language } from '../language/types.ts';
import { Link, OuterLink } from '../ui/Link.tsx';
import { Page } from '../ui/Page.tsx';

export interface TextSection {
  title: string;
  paragraphs: string[];
  points?: string[];
  /** Follows the points. */
  after?: string;
  link?: { address: string; label: string; language?: Language };
}

export interface Text {
  title: string;
  intro: string;
  sections: TextSection[];
}

function Section({ title, paragraphs, points, after, link }: TextSection) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {after && <p>{after}</p>}
      {link && (
        <p lang={link.language}>
          {link.address.startsWith('/') ? (
            <Link href={link.address}>{link.label}</Link>
          ) : (
            <OuterLink href={link.address}>{link.label}</OuterLink>
          )}
        </p>
      )}
    </section>
  );
}

interface TextPageProps {
  text: Text;
  /** Between the introduction and the sections. */
  first?: ReactNode;
  children?: ReactNode;
}

export function TextPage({ text, first, children }: TextPageProps) {
  return (
    <Page title={text.title} narrow>
      <div className="prose">
        <p className="lead">{text.intro}</p>
        {first}
        {text.sections.map((section) => (
          <Section key={section.title} {...section} />
        ))}
        {children}
      </div>
    </Page>
  );
}
