import { useTexts } from '../language/language.ts';
import { Contacts } from './Contacts.tsx';
import { helpText } from './help.ts';
import { TextPage } from './TextPage.tsx';

export default function HelpPage() {
  return (
    <TextPage text={useTexts(helpText)}>
      <Contacts />
    </TextPage>
  );
}
