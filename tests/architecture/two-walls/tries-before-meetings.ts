// What is done before a meeting: planned, asked, answered and called to.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { at, atOpenItem, bySeated, copyOf, inNetwork, sits } from './at-cycle.ts'
import { byWriter, someoneElse } from './at-meetings.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { isClosedItem } from './naive-secrecy.ts'
import type { World } from './rows.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'

const roundOf = (world: World, id: string) => world.question_round.find((one) => one.id === id)
/** For whom one may answer: whom one sits for or works at. */
const speaksFor = (asked: Asked, organisation: string) =>
  naive.myRoles(asked).some((role) => role.represents_id === organisation) ||
  naive.coordinates(asked, organisation) ||
  asked.world.post.some(
    (post) =>
      post.person_id === asked.me &&
      post.organisation_id === organisation &&
      post.held_from !== undefined &&
      String(post.held_from) <= asked.today &&
      (!post.held_to || String(post.held_to) >= asked.today),
  )
const answering = (row: World['question'][number], organisation_id: string, person_id: string) =>
  insertInto('question_answer', {
    ...{ id: randomUUID(), question_id: row.id, agenda_item_id: row.agenda_item_id, body_id: row.body_id },
    ...{ organisation_id, wording: 'Så.', person_id, answered_at: at },
  })
const takesAnswers = (row: { round_id: string }, world: World) => {
  const round = roundOf(world, row.round_id)
  return Boolean(round?.sent_at) && round?.closed_at === null
}
const questions: Kind[] = [
  kind('write a round of questions', 'question_round', {
    statement: ({ sent_at: _, closed_at: __, ...row }, { me }) =>
      copyOf('question_round', row, { created_by: me, asked_by: '', introduction: '', document: '' }),
    ...atOpenItem,
  }),
  kind('send a round of questions', 'question_round', {
    statement: ({ id }) => sql`update question_round set sent_at = now() where id = ${id}`,
    ...atOpenItem,
  }),
  kind(
    'strike out a question',
    'question',
    {
      statement: ({ id }) => sql`delete from question where id = ${id}`,
      naive: (asked, row) =>
        naive.isSecretaryOfBody(asked, inNetwork(asked.world, row)) &&
        !isClosedItem(asked, row.agenda_item_id) &&
        roundOf(asked.world, row.round_id)?.sent_at === null,
    },
    (row, world) => !world.question_answer.some((answer) => answer.question_id === row.id),
  ),
  ...[0, 1, 2].map((index) =>
    kind(
      `answer for organisation ${index}`,
      'question',
      {
        statement: (row, { me, world }) => answering(row, world.organisation[index]?.id ?? '', me),
        naive: (asked, row) => {
          const place = inNetwork(asked.world, row)
          const isOwn = sits(asked, place) && speaksFor(asked, asked.world.organisation[index]?.id ?? '')
          const mayAnswer = naive.isSecretaryOfBody(asked, place) || isOwn
          return mayAnswer && !isClosedItem(asked, row.agenda_item_id)
        },
      },
      takesAnswers,
    ),
  ),
  kind(
    'answer a round that takes no answers',
    'question',
    { statement: (row, { me, world }) => answering(row, world.organisation[0]?.id ?? '', me), ...byNobody },
    (row, world) => !takesAnswers(row, world),
  ),
]

const planning: Kind[] = [
  kind('add a standing item', 'agenda_template_item', {
    statement: (row) => copyOf('agenda_template_item', row, { presenter: '' }),
    ...byWriter,
  }),
  kind('strike out a standing item', 'agenda_template_item', {
    statement: ({ id }) => sql`delete from agenda_template_item where id = ${id}`,
    ...byWriter,
  }),
  kind('plan a series', 'meeting_series', {
    statement: (row, { me }) => copyOf('meeting_series', row, { created_by: me, created_at: at }),
    ...byWriter,
  }),
  kind('ask for a day', 'date_poll', {
    statement: (row, { me }) => copyOf('date_poll', row, { created_by: me, created_at: at, place: '' }),
    ...byWriter,
  }),
  kind(
    'close a poll',
    'date_poll',
    { statement: ({ id }) => sql`update date_poll set closed_at = now() where id = ${id}`, ...byWriter },
    ({ closed_at }) => closed_at === null,
  ),
  ...[true, false].map((isOpen) =>
    kind(
      isOpen ? 'answer a poll' : 'answer a poll that is closed',
      'poll_option',
      {
        statement: ({ id, poll_id, body_id }, { me }) =>
          insertInto('poll_answer', { option_id: id, poll_id, body_id, person_id: me, answer: 'no', answered_at: at }),
        ...(isOpen ? { naive: (asked: Asked, row: InPoll) => sits(asked, inNetwork(asked.world, row)) } : byNobody),
      },
      (row, world) => row.position === 2 && isOpenPoll(world, row.poll_id) === isOpen,
    ),
  ),
  kind('ask for an item', 'item_request', {
    statement: (row, { me }) =>
      copyOf('item_request', row, {
        ...{ requested_by: me, requested_at: at, background: '', is_if_time: false, presenter: '' },
        organisation_name: '',
      }),
    ...bySeated,
  }),
  kind("ask for an item in another person's name", 'item_request', {
    statement: (row, asked) =>
      copyOf('item_request', row, {
        ...{ requested_by: someoneElse(asked), requested_at: at, background: '', is_if_time: false, presenter: '' },
        organisation_name: '',
      }),
    ...byNobody,
  }),
  kind(
    'answer the one who asks for an item',
    'item_request',
    {
      statement: ({ id, body_id }, { me }) =>
        insertInto('item_request_answer', {
          ...{ request_id: id, body_id, outcome: 'declined', remark: '', answered_by: me, answered_at: at },
        }),
      ...byWriter,
    },
    (row, world) => !world.item_request_answer.some((answer) => answer.request_id === row.id),
  ),
]
type InPoll = World['poll_option'][number]
const isOpenPoll = (world: World, id: string) =>
  world.date_poll.some((poll) => poll.id === id && poll.closed_at === null)

const calling: Kind[] = [
  kind('call the members', 'summons', {
    statement: (row, { me }) =>
      copyOf('summons', row, { sequence: 5, message: '', facts: {}, sent_by: me, sent_at: at }),
    ...byWriter,
  }),
  kind('call somebody off', 'invitation', {
    statement: ({ id }) => sql`update invitation set called_sequence = null where id = ${id}`,
    naive: (asked, row) =>
      naive.isSecretaryOfBody(asked, row) && (!row.agenda_item_id || !isClosedItem(asked, row.agenda_item_id)),
  }),
  kind('reply to a summons', 'invitation', {
    statement: (row, { me }) => replying(row, me),
    naive: (asked, row) => row.person_id === asked.me || naive.isSecretaryOfBody(asked, row),
  }),
  kind("reply in another person's name", 'invitation', {
    statement: (row, asked) => replying(row, someoneElse(asked)),
    ...byNobody,
  }),
  kind('make a calendar of one’s own', 'calendar_feed', {
    statement: (row) => copyOf('calendar_feed', row, { token_hash: randomUUID(), created_at: at }),
    naive: ({ me }, row) => row.person_id === me,
  }),
  kind('choose letters', 'mail_preference', {
    statement: ({ person_id, kind: which }) =>
      sql`update mail_preference set is_off = false where person_id = ${person_id} and kind = ${which}`,
    naive: ({ me }, row) => row.person_id === me,
  }),
]
const replying = (row: World['invitation'][number], recorded_by: string) =>
  insertInto('reply', {
    ...{ id: randomUUID(), network_id: row.network_id, body_id: row.body_id, meeting_id: row.meeting_id },
    ...{ invitation_id: row.id, person_id: row.person_id, answer: 'no', substitute_name: '', comment: '' },
    ...{ sequence: 0, via: 'page', replied_at: at, recorded_by, recorded_at: at },
  })

export const triesBeforeMeetings: readonly Kind[] = [...questions, ...planning, ...calling]
