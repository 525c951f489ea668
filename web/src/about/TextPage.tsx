import type { ReactNode } from 'react';
import { Page } from '../ui/Page.tsx';

export interface TextSection {
  title: string;
  paragraphs: string[];
  points?: string[];
}

export interface Text {
  title: string;
  intro: string;
  sections: TextSection[];
}

export function TextPage({ text, children }: { text: Text; children?: ReactNode }) {
  return (
    <Page title={text.title} narrow>
      <div className="prose">
        <p className="lead">{text.intro}</p>
        {text.sections.map(({ title, paragraphs, points }) => (
          <section key={title}>
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
          </section>
        ))}
        {children}
      </div>
    </Page>
  );
}
