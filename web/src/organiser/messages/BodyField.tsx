import { type ComponentProps, useRef } from 'react';
import { useTexts } from '../../language/language.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { placeholderTexts } from '../settings/placeholderTexts.ts';
import { messageFormTexts } from './formTexts.ts';

interface BodyFieldProps extends ComponentProps<typeof TextArea> {
  /** The words that can be put into it. */
  words: string[];
}

/** A text into which one can put words that differ for each reader. */
export function BodyField({ words, ...area }: BodyFieldProps) {
  const t = useTexts(messageFormTexts);
  const meanings = useTexts(placeholderTexts);
  const place = useRef<HTMLDivElement>(null);

  function insert(word: string) {
    const text = place.current?.querySelector('textarea');
    if (!text) return;
    text.setRangeText(`{${word}}`, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  }

  return (
    <div ref={place}>
      <TextArea {...area} />
      <p className="message__insert">
        <span className="quiet">{t.insert}</span>
        {words.map((word) => (
          <span key={word}>
            <button type="button" className="link-button" onClick={() => insert(word)}>
              {`{${word}}`}
            </button>{' '}
            <span className="quiet">{meanings[word]}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
