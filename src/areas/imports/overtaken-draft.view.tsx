import { ActionRow, ButtonLink, Notice, Page } from '#platform/html/index.ts'
import type { Draft } from './draft.ts'
import { kindWords } from './kind-words.ts'
import { pathOfDraft } from './review-paths.ts'
import type { TypedText } from './typed-texts.rule.ts'

type Props = {
  draft: Draft
  /** It is of another kind than the form was for; `kindChangedBy`: who said so, where a person has. */
  isOfAnotherKind: boolean
  kindChangedBy: string | undefined
  /** The one who sent the form has confirmed the draft. */
  isOwn: boolean
  typed: readonly TypedText[]
}

function whatIsNow({ draft, kindChangedBy }: Props): string {
  const kind = kindWords[draft.kind]
  return kindChangedBy
    ? `${kindChangedBy} har bytt slag på ${draft.fileName} sedan du öppnade sidan, till: ${kind}.`
    : `${draft.fileName} är av ett annat slag än det som du fyllde i: ${kind}.`
}

function whatHappened(props: Props): string {
  const { draft, isOwn } = props
  const name = draft.confirmedBy ?? 'Någon annan'
  if (props.isOfAnotherKind)
    return draft.status === 'confirmed' ? `${whatIsNow(props)} ${name} har bekräftat utkastet.` : whatIsNow(props)
  return isOwn ? 'Du har redan bekräftat utkastet.' : `${name} hann bekräfta utkastet före dig.`
}

/** The form was for a draft that is no longer so: what became of it, and what was written, to be copied. */
export const OvertakenPage = (props: Props) => (
  <Page
    title={props.isOfAnotherKind ? 'Utkastet är av ett annat slag nu' : 'Utkastet är bekräftat'}
    breadcrumbs={[{ href: '/arbetsyta/inlasning', text: 'Inläsning' }]}
    problem
  >
    <Notice kind="warning">{whatHappened(props)} Inget av det du ändrade är sparat.</Notice>
    {props.typed.length > 0 && (
      <section>
        <h2>Det här skrev du</h2>
        <p>Kopiera det som ska vara kvar och lägg in det i utkastet.</p>
        <ul>
          {props.typed.map(({ name, label, text }) => (
            <li key={name}>
              {label && <>{label}: </>}
              <span class="prose">{text}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    <ActionRow>
      <ButtonLink href={pathOfDraft(props.draft)} variant="primary">
        Öppna utkastet
      </ButtonLink>
      {props.draft.meetingId && <ButtonLink href={`/arbetsyta/moten/${props.draft.meetingId}`}>Öppna mötet</ButtonLink>}
    </ActionRow>
  </Page>
)
