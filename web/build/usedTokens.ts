import type { Plugin } from 'vite';

const themeRule = /\.voorbeeld-theme\s*\{([^}]*)\}/g;
const declaration = /(--[\w-]+)\s*:\s*([^;}]+)/g;
const reference = /var\(\s*(--[\w-]+)/g;

function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].map((match) => match[1] ?? '');
}

/** The tokens that the style sheet needs, directly or through other tokens. */
export function usedTokens(tokens: Map<string, string>, rest: string): Set<string> {
  const used = new Set(referencesIn(rest));
  for (const name of used) referencesIn(tokens.get(name) ?? '').forEach((each) => used.add(each));
  return used;
}

export function withoutUnusedTokens(css: string): string {
  const tokens = new Map<string, string>();
  const rest = css.replace(themeRule, (_rule, body: string) => {
    for (const [, name, value] of body.matchAll(declaration)) tokens.set(name ?? '', value ?? '');
    return '';
  });
  const used = usedTokens(tokens, rest);
  return css.replace(themeRule, (_rule, body: string) => {
    const kept = [...body.matchAll(declaration)].filter(([, name]) => used.has(name ?? ''));
    return `.voorbeeld-theme{${kept.map(([whole]) => whole.trim()).join(';')}}`;
  });
}

/** A whole theme is 200 kB of design tokens, most of them for components that we do not use. */
export function onlyUsedTokens(): Plugin {
  return {
    name: 'meedoen-only-used-tokens',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = withoutUnusedTokens(String(file.source));
        }
      }
    },
  };
}
