import { useTexts } from '../../language/language.ts';
import { broken, type Look, type PromiseName } from './look.ts';
import { statusTexts } from './texts.ts';

function PromiseTile({ name, number }: { name: PromiseName; number: number | undefined }) {
  const t = useTexts(statusTexts);
  const wrong = number !== undefined && number > 0;
  return (
    <li className={wrong ? 'tile tile--wrong' : 'tile'}>
      <p>
        <span className="tile__number tabular">{number ?? '?'}</span> <strong>{t.words[name]}</strong>
      </p>
      {wrong && <p className="tile__verdict">{t.wrong}</p>}
      <p className="tile__label">{t.meanings[name]}</p>
    </li>
  );
}

export function Promises({ look }: { look: Look }) {
  const t = useTexts(statusTexts);
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t.promises}</h2>
      <ul className="plain-list tiles tiles--told">
        {(Object.entries(broken(look)) as [PromiseName, number | undefined][]).map(([name, number]) => (
          <PromiseTile key={name} name={name} number={number} />
        ))}
      </ul>
    </section>
  );
}
