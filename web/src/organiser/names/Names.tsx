import type { SlotParticipant, SlotParticipants } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { companionsOf } from './companions.ts';
import { namesTexts } from './texts.ts';

/** On paper with a box to tick and space for a note. */
function Confirmed({ people }: { people: SlotParticipant[] }) {
  const t = useTexts(namesTexts);
  if (people.length === 0) return <p>{t.nobody}</p>;
  const companions = companionsOf(people);
  return (
    <table className="names">
      <caption>
        {t.confirmed(people.length)}
        {companions > 0 && ` ${t.companions(companions)}`}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="names__paper">
            {t.here}
          </th>
          <th scope="col">{t.number}</th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.organisation}</th>
          <th scope="col" className="names__paper names__note">
            {t.note}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((one, index) => (
          <tr key={one.id}>
            <td className="names__paper">
              <span className="names__box" />
            </td>
            <td className="tabular">{index + 1}</td>
            <th scope="row">
              {one.name}
              {one.companion && <span> {t.companion[one.companion]}</span>}
              {one.fromSetAside && <span className="quiet"> ({t.fromSetAside})</span>}
            </th>
            <td>{one.organisation}</td>
            <td className="names__paper" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Waiting({ people }: { people: SlotParticipant[] }) {
  const t = useTexts(namesTexts);
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t.waiting(people.length)}</h2>
      <ol className="names__waiting">
        {people.map((one) => (
          <li key={one.id} value={one.number}>
            {one.name}
            {one.organisation && <span className="quiet"> ({one.organisation})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Names({ participants }: { participants: SlotParticipants }) {
  return (
    <>
      <Confirmed people={participants.confirmed} />
      <Waiting people={participants.waiting} />
    </>
  );
}
