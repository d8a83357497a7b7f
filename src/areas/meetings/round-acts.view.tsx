import { ActionRow, Button, ButtonLink, Details, Form, TextArea } from '#platform/html/index.ts'
import { roundProblemText } from './round-problem.ts'
import type { RoundView } from './round-view.ts'

const pathTo = ({ round }: RoundView, act: string) => `/arbetsyta/fragor/${round.id}/${act}`

const Sending = ({ view }: { view: RoundView }) => (
  <section class="meeting-send no-print">
    <h2>Skicka till medlemmarna</h2>
    <p>
      Alla som har en plats i {view.meeting.bodyName} får ett brev med länken hit. Sedan går frågorna inte att ändra.
    </p>
    <ActionRow>
      <Form action={pathTo(view, 'skicka')} inline>
        <Button>Skicka till medlemmarna</Button>
      </Form>
      <ButtonLink href={pathTo(view, 'andra')}>Ändra</ButtonLink>
    </ActionRow>
  </section>
)

const ClosingOrOpening = ({ view }: { view: RoundView }) => (
  <ActionRow>
    {view.round.closedAt ? (
      <Form action={pathTo(view, 'oppna')} inline>
        <Button variant="secondary">Öppna för svar igen</Button>
      </Form>
    ) : (
      <Form action={pathTo(view, 'stang')} inline>
        <Button variant="secondary">Stäng för svar</Button>
      </Form>
    )}
    <ButtonLink href={pathTo(view, 'andra')}>Flytta sista dagen</ButtonLink>
  </ActionRow>
)

const OutcomeForm = ({ view }: { view: RoundView }) => {
  const { round, refused } = view
  const given = refused?.given
  const value = (name: 'outcome' | 'sharedMessage' | 'promise') => given?.[name] ?? round[name]
  const errorOn = (name: string) => (refused?.field === name ? roundProblemText[refused.problem] : undefined)
  const isOpen = ['outcome', 'sharedMessage', 'promise'].includes(refused?.field ?? '')
  return (
    <Details summary="Anteckna vad som kom fram vid mötet" open={isOpen}>
      <Form action={pathTo(view, 'utfall')} label="Vad som kom fram">
        <TextArea
          name="outcome"
          label="Vad blev det av svaren?"
          hint="En eller två meningar som ska antecknas vid punkten."
          rows={3}
          value={value('outcome')}
          error={errorOn('outcome')}
        />
        <TextArea
          name="sharedMessage"
          label="Vad säger medlemmarna gemensamt?"
          rows={3}
          value={value('sharedMessage')}
          error={errorOn('sharedMessage')}
        />
        <TextArea
          name="promise"
          label={round.askedBy ? `Vad lovar ${round.askedBy} härnäst?` : 'Vad händer härnäst?'}
          rows={3}
          value={value('promise')}
          error={errorOn('promise')}
        />
        <Button>Anteckna</Button>
      </Form>
    </Details>
  )
}

/** The secretary's acts on a round. */
export const RoundActs = ({ view }: { view: RoundView }) =>
  view.round.sentAt ? (
    <>
      {view.meeting.status === 'ongoing' && (
        <div class="no-print">
          <OutcomeForm view={view} />
        </div>
      )}
      <ClosingOrOpening view={view} />
    </>
  ) : (
    <Sending view={view} />
  )
