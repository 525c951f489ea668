import { Fragment } from 'react';
import type { Localised } from './types.ts';
import { inLanguage, useLanguage } from './language.ts';

/**
 * Text that others wrote. All of it is rendered here, so that text which exists only in the other language is marked
 * and pronounced correctly.
 */
export function LocalText({ of }: { of: Localised }) {
  const page = useLanguage();
  const { text, language } = inLanguage(of, page);
  return language === page ? text : <span lang={language}>{text}</span>;
}

/** Private characters, which nobody types: each stands for a text until the sentence is complete. */
const placeholder = (index: number) => String.fromCharCode(0xe000 + index);

interface SentenceProps {
  words: Localised[];
  say: (...words: string[]) => string | null;
}

/** A sentence of ours around words of others. */
export function Sentence({ words, say }: SentenceProps) {
  const parts = (say(...words.map((_, index) => placeholder(index))) ?? '').split(/([\ue000-\uf8ff])/);
  return parts.map((part, at) => {
    const found = words.find((_, index) => placeholder(index) === part);
    // Parts never change places: what they are made of is made anew for each sentence.
    return <Fragment key={at}>{found ? <LocalText of={found} /> : part}</Fragment>;
  });
}
