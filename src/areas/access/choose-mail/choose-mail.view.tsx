import { Button, Checkbox, Form, Page } from '#platform/html/index.ts'
import { mailKinds, mailKindWords, type MailKind } from './mail-kind.ts'

/** 'Brev till dig': which letters the program may send of its own accord. */
export const ChooseMailPage = ({ turnedOff }: { turnedOff: readonly string[] }) => (
  <Page
    title="Brev till dig"
    breadcrumbs={[{ href: '/arbetsyta', text: 'Min sida' }]}
    lead="Välj vilka brev programmet skickar. Allt som väntar på dig står också på Min sida."
  >
    <Form action="/arbetsyta/brev" label="Brev till dig">
      <fieldset class="form-part">
        <legend>Skicka mig</legend>
        {mailKinds.map((kind) => (
          <Checkbox
            key={kind}
            name={kind}
            label={mailKindWords[kind].name}
            hint={mailKindWords[kind].hint}
            checked={!turnedOff.includes(kind)}
          />
        ))}
      </fieldset>
      <Button>Spara valet av brev</Button>
    </Form>
  </Page>
)

type Props = { kind: MailKind; path: string; isOff: boolean }

export const TurnOffPage = ({ kind, path, isOff }: Props) => (
  <Page title={isOff ? 'Breven är avstängda' : 'Stäng av brev'}>
    <p>
      {isOff ? 'Du får inte fler brev av det här slaget: ' : 'Du stänger av: '}
      <strong>{mailKindWords[kind].name}</strong>. {!isOff && mailKindWords[kind].hint}
    </p>
    {!isOff && (
      <Form action={path}>
        <Button>Stäng av de här breven</Button>
      </Form>
    )}
    <p>
      <a href="/arbetsyta/brev">{isOff ? 'Ångra, eller välj bland alla brev' : 'Välj bland alla brev'}</a>
    </p>
  </Page>
)

export const TurnOffRefusedPage = () => (
  <Page title="Länken går inte att använda" problem>
    <p>Kontrollera att hela adressen i brevet kom med.</p>
    <p>
      Du kan också <a href="/arbetsyta/brev">logga in och välja vilka brev du får</a>.
    </p>
  </Page>
)
