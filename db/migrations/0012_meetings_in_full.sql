-- Meetings in full: planned a year ahead, called with replies, held with attendance by items and by the clock, decided on in
-- every way a body decides, approved, corrected and made known.

-- A seat that lets one ask for an item, answer a question or remark on notes; readers read.
create function seated_bodies() returns setof uuid language sql stable rows 20 security definer set search_path = public, pg_temp
  as $$ select body.id from body join current_holdings() as holding on holding.role in
          ('secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator')
        and holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $$;

alter table body
  -- By which rules the body decides and puts off: the network's own, or those of kommunallagen for a council (fullmäktige), a
  -- committee (nämnd) or a committee that several municipalities share (gemensam nämnd).
  add column procedure text not null default 'network' constraint body_procedure_known
    check (procedure in ('network', 'council', 'committee', 'joint-committee')),
  -- Notes are approved by a person that they name, or by the body at its next meeting.
  add column approval_manner text not null default 'approver' constraint body_approval_manner_known
    check (approval_manner in ('approver', 'next-meeting'));
grant update (procedure, approval_manner) on body to radslag_app;

create table agenda_template_item (
  id              uuid not null constraint agenda_template_item_pk primary key,
  network_id      uuid not null,
  body_id         uuid not null,
  position        integer not null,
  title           text not null constraint agenda_template_item_title_given check (title <> ''),
  presenter       text not null default '',
  -- Absent where no time is set aside.
  planned_minutes integer constraint agenda_template_item_minutes_likely check (planned_minutes between 1 and 1440),
  constraint agenda_template_item_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index agenda_template_item_body on agenda_template_item (body_id, position);
comment on table agenda_template_item is 'Kept while the body uses it: the standing items of its agenda. No personal data but a presenter.';

create table meeting_series (
  id         uuid not null constraint meeting_series_pk primary key,
  network_id uuid not null,
  body_id    uuid not null,
  -- The rule as the secretary put it ('var sjätte vecka, fredag'), for the reader; the meetings themselves stand as rows.
  wording    text not null constraint meeting_series_wording_given check (wording <> ''),
  created_by uuid not null constraint meeting_series_created_by_fk references person,
  created_at timestamptz not null default now(),
  constraint meeting_series_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint meeting_series_body_unique unique (id, body_id)
);
create index meeting_series_body on meeting_series (body_id);
comment on table meeting_series is 'Kept for ever with its meetings.';

alter table meeting
  add column series_id uuid,
  -- Where one takes part from afar. Empty when nobody can.
  add column online_url text not null default '',
  -- The last day to reply to the summons; absent when none was set.
  add column replies_by date,
  -- RFC 5545 SEQUENCE: grows each time that those who were called are told of a change.
  add column sequence integer not null default 0,
  -- The item that the meeting has come to, and since when; absent before the first.
  add column current_item_id uuid,
  add column current_since timestamptz,
  add constraint meeting_series_fk foreign key (series_id, body_id) references meeting_series (id, body_id),
  add constraint meeting_current_whole check ((current_item_id is null) = (current_since is null));
create index meeting_of_series on meeting (series_id);
create index meeting_network_day on meeting (network_id, day);
create index meeting_coming on meeting (day) where status in ('planned', 'ongoing');

alter table agenda_item
  -- What one should know beforehand, and what is proposed; written before the meeting, as the notes are during it.
  add column background text not null default '',
  add column proposal text not null default '',
  add column presenter text not null default '',
  add column planned_minutes integer constraint agenda_item_minutes_likely check (planned_minutes between 1 and 1440),
  -- Taken if time and room allow.
  add column is_if_time boolean not null default false,
  -- The notes as a Yjs document, once two have written in them; absent before.
  add column notes_state bytea;
alter table meeting add constraint meeting_current_item_fk foreign key (current_item_id, id) references agenda_item (id, meeting_id)
  on delete set null (current_item_id);
alter table meeting drop constraint meeting_current_whole;
grant insert (series_id, online_url, replies_by) on meeting to radslag_app;
grant update (online_url, replies_by, sequence, current_item_id, current_since) on meeting to radslag_app;
grant update (background, proposal, presenter, planned_minutes, is_if_time, notes_state) on agenda_item to radslag_app;

-- What each keystroke of several writers changed, so that nothing that was typed is lost.
create table notes_update (
  agenda_item_id uuid not null,
  -- The version of the item that this made.
  number         integer not null,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  update         bytea not null,
  person_id      uuid not null constraint notes_update_person_fk references person,
  written_at     timestamptz not null default now(),
  constraint notes_update_pk primary key (agenda_item_id, number),
  constraint notes_update_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade,
  constraint notes_update_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint notes_update_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
comment on table notes_update is 'Kept with its meeting: who typed what, and when.';

create table date_poll (
  id         uuid not null constraint date_poll_pk primary key,
  network_id uuid not null,
  body_id    uuid not null,
  title      text not null constraint date_poll_title_given check (title <> ''),
  place      text not null default '',
  -- The last day to answer; absent when none was set.
  closes_on  date,
  created_by uuid not null constraint date_poll_created_by_fk references person,
  created_at timestamptz not null default now(),
  closed_at  timestamptz,
  -- What came of it; absent when it was closed without a meeting.
  meeting_id uuid,
  constraint date_poll_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint date_poll_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint date_poll_body_unique unique (id, body_id)
);
create index date_poll_body on date_poll (body_id);
comment on table date_poll is 'Removed two years after it was closed.';
create table poll_option (
  id        uuid not null constraint poll_option_pk primary key,
  poll_id   uuid not null,
  body_id   uuid not null,
  position  integer not null,
  day       date not null,
  starts_at timestamptz,
  ends_at   timestamptz,
  constraint poll_option_poll_fk foreign key (poll_id, body_id) references date_poll (id, body_id),
  constraint poll_option_poll_unique unique (id, poll_id, body_id)
);
create index poll_option_poll on poll_option (poll_id, position);
comment on table poll_option is 'Removed with its poll. No personal data.';
create table poll_answer (
  option_id   uuid not null,
  poll_id     uuid not null,
  body_id     uuid not null,
  person_id   uuid not null constraint poll_answer_person_fk references person,
  answer      text not null constraint poll_answer_known check (answer in ('yes', 'maybe', 'no')),
  answered_at timestamptz not null default now(),
  constraint poll_answer_pk primary key (option_id, person_id),
  constraint poll_answer_option_fk foreign key (option_id, poll_id, body_id) references poll_option (id, poll_id, body_id)
);
create index poll_answer_poll on poll_answer (poll_id);
comment on table poll_answer is 'Removed with its poll.';

create table item_request (
  id              uuid not null constraint item_request_pk primary key,
  network_id      uuid not null,
  body_id         uuid not null,
  -- The meeting it is meant for; absent for whichever comes.
  meeting_id      uuid,
  title           text not null constraint item_request_title_given check (title <> ''),
  background      text not null default '',
  is_if_time      boolean not null default false,
  planned_minutes integer constraint item_request_minutes_likely check (planned_minutes between 1 and 1440),
  presenter       text not null default '',
  -- Whom the one who asks speaks for; empty for nobody but themselves.
  organisation_name text not null default '',
  requested_by    uuid not null constraint item_request_requested_by_fk references person,
  requested_at    timestamptz not null default now(),
  constraint item_request_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint item_request_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint item_request_body_unique unique (id, body_id)
);
create index item_request_body on item_request (body_id);
comment on table item_request is 'Kept with the body''s meetings: who asked for what to be taken up.';
create table item_request_answer (
  request_id     uuid not null constraint item_request_answer_pk primary key,
  body_id        uuid not null,
  outcome        text not null constraint item_request_answer_known check (outcome in ('accepted', 'declined')),
  -- Absent when it was declined, or the item has been taken off since.
  agenda_item_id uuid constraint item_request_answer_item_fk references agenda_item on delete set null,
  remark         text not null default '',
  answered_by    uuid not null constraint item_request_answer_answered_by_fk references person,
  answered_at    timestamptz not null default now(),
  constraint item_request_answer_request_fk foreign key (request_id, body_id) references item_request (id, body_id)
);
comment on table item_request_answer is 'Kept with the request.';

create table item_attachment (
  id             uuid not null constraint item_attachment_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  position       integer not null,
  name           text not null constraint item_attachment_name_given check (name <> ''),
  media_type     text not null,
  bytes          bytea not null,
  sha256         text not null,
  added_by uuid not null constraint item_attachment_added_by_fk references person,
  added_at timestamptz not null default now(),
  constraint item_attachment_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint item_attachment_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id) on delete cascade,
  constraint item_attachment_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index item_attachment_meeting on item_attachment (meeting_id);
create index item_attachment_item on item_attachment (agenda_item_id);
comment on table item_attachment is 'Kept for ever with its meeting: what was before those who decided.';

-- Each time the members were called, told of a change, or told that there will be no meeting.
create table summons (
  id         uuid not null constraint summons_pk primary key,
  network_id uuid not null,
  body_id    uuid not null,
  meeting_id uuid not null,
  kind       text not null constraint summons_kind_known check (kind in ('call', 'change', 'cancel')),
  sequence   integer not null,
  message    text not null default '',
  -- When and where, as it was said; what is shown as changed is told by it.
  facts      jsonb not null,
  sent_by    uuid not null constraint summons_sent_by_fk references person,
  sent_at    timestamptz not null default now(),
  constraint summons_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint summons_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint summons_once unique (meeting_id, sequence)
);
comment on table summons is 'Kept for ever with its meeting: when the members were called and to what.';
create table invitation (
  id             uuid not null constraint invitation_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  person_id      uuid not null constraint invitation_person_fk references person,
  -- The item that a guest is called to; absent for one who is called to the whole meeting.
  agenda_item_id uuid,
  -- Whom a substitute was asked to step in for; absent for others.
  substitutes_for uuid constraint invitation_substitutes_for_fk references person,
  -- What the personal link is known by.
  token_hash     text not null constraint invitation_token_unique unique,
  expires_at     timestamptz not null,
  invited_at     timestamptz not null default now(),
  -- The latest summons that was sent to this person, by its sequence; absent when they are called off.
  called_sequence integer,
  constraint invitation_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint invitation_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint invitation_once unique nulls not distinct (meeting_id, person_id, agenda_item_id),
  constraint invitation_meeting_unique unique (id, meeting_id, person_id)
);
create index invitation_person on invitation (person_id);
create index invitation_of_substitute on invitation (body_id) where substitutes_for is not null;
comment on table invitation is 'Kept for ever with its meeting: who was called.';
create table reply (
  id              uuid not null constraint reply_pk primary key,
  network_id      uuid not null,
  body_id         uuid not null,
  meeting_id      uuid not null,
  invitation_id   uuid not null,
  person_id       uuid not null,
  answer          text not null constraint reply_answer_known check (answer in ('yes', 'maybe', 'no')),
  substitute_name text not null default '',
  comment         text not null default '',
  -- Which summons was answered. An answer to an earlier one is shown and does not count.
  sequence        integer not null,
  via             text not null constraint reply_via_known check (via in ('page', 'workspace', 'mail', 'secretary')),
  -- When the answer was written; by mail that may be before it came.
  replied_at      timestamptz not null default now(),
  recorded_by     uuid not null constraint reply_recorded_by_fk references person,
  recorded_at     timestamptz not null default now(),
  constraint reply_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint reply_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint reply_invitation_fk foreign key (invitation_id, meeting_id, person_id) references invitation (id, meeting_id, person_id)
);
create index reply_invitation on reply (invitation_id, replied_at);
create index reply_meeting on reply (meeting_id);
comment on table reply is 'Kept for ever with its meeting, never changed: who said that they would come.';

-- Letters to the reply address that could not be taken as a reply.
create table inbound_letter (
  id           uuid not null constraint inbound_letter_pk primary key,
  received_at  timestamptz not null default now(),
  from_address text not null,
  subject      text not null,
  problem      text not null
);
comment on table inbound_letter is 'Removed after 90 days.';
create table calendar_feed (
  id         uuid not null constraint calendar_feed_pk primary key,
  person_id  uuid not null constraint calendar_feed_person_fk references person,
  -- The body whose meetings it shows; absent for all that the person is called to or may read.
  body_id    uuid constraint calendar_feed_body_fk references body,
  token_hash text not null constraint calendar_feed_token_unique unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index calendar_feed_person on calendar_feed (person_id);
comment on table calendar_feed is 'Removed a year after it was taken back.';

alter table mail
  -- An iCalendar object that goes with the letter, and its METHOD; absent for most.
  add column calendar text,
  add column calendar_method text,
  -- Where an answer goes; empty for the sender.
  add column reply_to text not null default '',
  -- What the personal address in the letter is drawn from, an invitation; the letter is kept with a mark in its place.
  add column secret_of uuid,
  -- As in mail_preference; empty for a letter that nobody can turn off.
  add column kind text not null default '',
  -- When it was left unsent because the receiver has turned its kind off.
  add column withheld_at timestamptz;
create table mail_preference (
  person_id  uuid not null constraint mail_preference_person_fk references person,
  kind       text not null constraint mail_preference_kind_known check (kind in ('digest', 'reminder', 'meeting')),
  is_off     boolean not null,
  changed_at timestamptz not null default now(),
  constraint mail_preference_pk primary key (person_id, kind)
);
comment on table mail_preference is 'Kept while the person is known here.';
-- What has been sent of its own accord, so that nobody is told the same thing twice.
create table sent_notice (
  person_id uuid not null constraint sent_notice_person_fk references person,
  kind      text not null,
  -- What it told of: a week ('2026-v47'), an action with a day.
  subject   text not null,
  sent_at   timestamptz not null default now(),
  constraint sent_notice_pk primary key (person_id, kind, subject)
);
comment on table sent_notice is 'Removed after two years.';

alter table attendance
  -- By the clock, when someone came late or left; absent for the meeting's own hours.
  add column from_at timestamptz,
  add column to_at timestamptz,
  add column is_remote boolean not null default false,
  add column is_guest boolean not null default false,
  -- Whom a substitute served for, as written; empty for others.
  add column substitutes_for text not null default '',
  add constraint attendance_leaves_after_coming check (to_at is null or from_at is null or to_at > from_at);
grant update (from_at, to_at, is_remote, is_guest, substitutes_for) on attendance to radslag_app;

alter table decision
  add column kind text not null default 'adopted' constraint decision_kind_known
    check (kind in ('adopted', 'informed', 'approved', 'referred-back', 'declined', 'elected')),
  -- Why it was referred back, in the words of those who asked for it; empty for other kinds.
  add column reason text not null default '',
  -- On what ground it was referred back, and how many were for it of how many that served; as of a tabling.
  add column ground text not null default 'consent' constraint decision_ground_known check (ground in ('consent', 'majority', 'minority')),
  add column for_count integer,
  add column present_count integer,
  add constraint decision_count_whole check ((for_count is null) = (present_count is null) and (for_count is null or for_count between 0 and present_count)),
  add constraint decision_item_unique unique (id, agenda_item_id);
alter table tabling
  -- On what ground: agreed, by simple majority, or by the minority of a third that kommunallagen 5:50 gives the right to.
  add column ground text not null default 'consent' constraint tabling_ground_known check (ground in ('consent', 'majority', 'minority')),
  -- How many were for putting it off and how many served; absent where nobody counted.
  add column for_count integer,
  add column present_count integer,
  -- What may go on until then ('Pågående aktiviteter kan fortsätta så länge'). Empty for nothing.
  add column meanwhile text not null default '',
  add constraint tabling_count_whole check ((for_count is null) = (present_count is null) and (for_count is null or for_count between 0 and present_count));
create table vote (
  id             uuid not null constraint vote_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  decision_id    uuid not null,
  for_count      integer not null constraint vote_for_count_likely check (for_count between 0 and 10000),
  against_count  integer not null constraint vote_against_count_likely check (against_count between 0 and 10000),
  abstained_count integer not null default 0 constraint vote_abstained_count_likely check (abstained_count between 0 and 10000),
  is_open        boolean not null default true,
  -- What parted equal votes: the chair's casting vote, or a lot in an election. Empty when nothing had to.
  parted_by      text not null default '' constraint vote_parted_by_known check (parted_by in ('', 'chair', 'lot')),
  recorded_by uuid not null constraint vote_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint vote_decision_fk foreign key (decision_id, agenda_item_id) references decision (id, agenda_item_id),
  constraint vote_meeting_unique unique (id, meeting_id),
  constraint vote_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint vote_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint vote_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index vote_meeting on vote (meeting_id);
create index vote_item on vote (agenda_item_id);
comment on table vote is 'Kept for ever with its meeting, never changed: how a body voted.';

create table vote_cast (
  vote_id       uuid not null,
  body_id       uuid not null,
  meeting_id    uuid not null,
  attendance_id uuid not null,
  choice        text not null constraint vote_cast_choice_known check (choice in ('for', 'against', 'abstained')),
  constraint vote_cast_pk primary key (vote_id, attendance_id),
  constraint vote_cast_vote_fk foreign key (vote_id, meeting_id) references vote (id, meeting_id),
  constraint vote_cast_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint vote_cast_attendance_fk foreign key (attendance_id, meeting_id) references attendance (id, meeting_id)
);
comment on table vote_cast is 'Kept for ever with its meeting, never changed: how each one voted in an open vote.';

create table dissent (
  id             uuid not null constraint dissent_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  -- The decision it is against; absent for a word to the whole item.
  decision_id    uuid,
  name           text not null constraint dissent_name_given check (name <> ''),
  organisation_name text not null default '',
  kind           text not null constraint dissent_kind_known check (kind in ('reservation', 'dissent', 'statement')),
  wording        text not null default '',
  recorded_by uuid not null constraint dissent_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint dissent_decision_fk foreign key (decision_id, agenda_item_id) references decision (id, agenda_item_id),
  constraint dissent_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint dissent_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint dissent_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index dissent_meeting on dissent (meeting_id);
create index dissent_item on dissent (agenda_item_id);
comment on table dissent is 'Kept for ever with its meeting, never changed: who did not agree (reservation, avvikande mening) or wanted something noted.';

create table disqualification (
  id             uuid not null constraint disqualification_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  attendance_id  uuid not null,
  -- Why, in the words of the one who said so; empty when that was not noted.
  ground         text not null default '',
  recorded_by uuid not null constraint disqualification_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint disqualification_attendance_fk foreign key (attendance_id, meeting_id) references attendance (id, meeting_id),
  constraint disqualification_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint disqualification_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint disqualification_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index disqualification_meeting on disqualification (meeting_id);
create index disqualification_item on disqualification (agenda_item_id);
comment on table disqualification is 'Kept for ever with its meeting, never changed: who was disqualified (jävig) at an item and took no part in it.';

create table nomination (
  id             uuid not null constraint nomination_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  for_body_id    uuid not null,
  seat           text not null constraint nomination_seat_known check (seat in ('chair', 'vice-chair')),
  name           text not null constraint nomination_name_given check (name <> ''),
  organisation_name text not null default '',
  -- Absent for one who is not known here as a person.
  person_id      uuid constraint nomination_person_fk references person,
  recorded_by uuid not null constraint nomination_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint nomination_for_body_fk foreign key (for_body_id, network_id) references body (id, network_id),
  constraint nomination_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint nomination_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint nomination_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index nomination_meeting on nomination (meeting_id);
create index nomination_item on nomination (agenda_item_id);
comment on table nomination is 'Kept for ever with its meeting, never changed: who was proposed for which seat.';

alter table retraction drop constraint retraction_fact_known;
alter table retraction add constraint retraction_fact_known
  check (fact in ('decision', 'tabling', 'vote', 'dissent', 'disqualification', 'nomination', 'hand-over', 'action', 'assignment'));

-- Remarks on notes that wait for approval, from any who sit in the body.
create table remark (
  id             uuid not null constraint remark_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  -- Absent for a remark on the whole.
  agenda_item_id uuid,
  wording        text not null constraint remark_wording_given check (wording <> ''),
  person_id      uuid not null constraint remark_person_fk references person,
  remarked_at    timestamptz not null default now(),
  constraint remark_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint remark_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint remark_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint remark_body_unique unique (id, body_id)
);
create index remark_meeting on remark (meeting_id);
comment on table remark is 'Kept with its meeting.';
create table remark_answer (
  remark_id   uuid not null constraint remark_answer_pk primary key,
  body_id     uuid not null,
  outcome     text not null constraint remark_answer_known check (outcome in ('changed', 'kept')),
  wording     text not null default '',
  answered_by uuid not null constraint remark_answer_answered_by_fk references person,
  answered_at timestamptz not null default now(),
  constraint remark_answer_remark_fk foreign key (remark_id, body_id) references remark (id, body_id)
);
comment on table remark_answer is 'Kept with its meeting.';

-- Notes that nobody was sent a form for: approved by the body at a later meeting of its own.
alter table approval drop constraint approval_approved_in_known;
alter table approval
  add constraint approval_approved_in_known check (approved_in in ('system', 'document', 'next-meeting')),
  -- The item of the later meeting where the body approved them.
  add column approved_at_item uuid constraint approval_approved_at_item_fk references agenda_item,
  add constraint approval_at_item_whole check ((approved_in = 'next-meeting') = (approved_at_item is not null)),
  add constraint approval_meeting_unique unique (id, meeting_id);

insert into transition (workflow, from_status, act, to_status) values
  ('meeting', 'awaiting-approval', 'recall', 'ongoing'),
  ('meeting', 'awaiting-approval', 'approve-at-meeting', 'approved'),
  ('meeting', 'published', 'publish-correction', 'published'),
  ('correction', '', 'propose', 'proposed'),
  ('correction', 'proposed', 'approve', 'approved'),
  ('correction', 'proposed', 'return', 'returned'),
  ('correction', 'proposed', 'recall', 'recalled');

-- Notes as they should have read: proposed by the secretary, approved as the first were, and then an edition beside the old one.
create table correction (
  id           uuid not null constraint correction_pk primary key,
  network_id   uuid not null,
  body_id      uuid not null,
  meeting_id   uuid not null,
  -- What is corrected.
  approval_id  uuid not null,
  reason       text not null constraint correction_reason_given check (reason <> ''),
  content      jsonb not null,
  content_hash text not null,
  status       text not null default 'proposed',
  proposed_by  uuid not null constraint correction_proposed_by_fk references person,
  proposed_at  timestamptz not null default now(),
  constraint correction_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint correction_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint correction_approval_fk foreign key (approval_id, meeting_id) references approval (id, meeting_id),
  constraint correction_body_unique unique (id, body_id)
);
create index correction_meeting on correction (meeting_id);
create unique index correction_one_at_a_time on correction (meeting_id) where status = 'proposed';
comment on table correction is 'Kept for ever with its meeting: what was corrected in approved notes, and why.';
create table correction_step (
  workflow      text not null generated always as ('correction') stored,
  correction_id uuid not null,
  number        integer not null,
  body_id       uuid not null,
  act           text not null,
  from_status   text not null,
  to_status     text not null,
  remark        text not null default '',
  person_id     uuid not null constraint correction_step_person_fk references person,
  taken_at      timestamptz not null default now(),
  previous_number integer generated always as (nullif(number, 1) - 1) stored,
  constraint correction_step_pk primary key (correction_id, number),
  constraint correction_step_status_unique unique (correction_id, number, to_status),
  constraint correction_step_correction_fk foreign key (correction_id, body_id) references correction (id, body_id),
  constraint correction_step_transition_fk foreign key (workflow, from_status, act, to_status) references transition,
  constraint correction_step_follows_fk foreign key (correction_id, previous_number, from_status)
    references correction_step (correction_id, number, to_status),
  constraint correction_step_first_is_first check ((number = 1) = (from_status = ''))
);
comment on table correction_step is 'Kept for ever with its meeting.';
create function apply_correction_step() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update correction set status = new.to_status where id = new.correction_id; return null; end $$;
create trigger correction_step_sets_status after insert on correction_step for each row execute function apply_correction_step();

-- On which official boards the notice of approved notes was put up (kommunallagen 8:12); one row a board.
create table board_notice (
  id                uuid not null constraint board_notice_pk primary key,
  network_id        uuid not null,
  body_id           uuid not null,
  meeting_id        uuid not null,
  organisation_name text not null constraint board_notice_organisation_given check (organisation_name <> ''),
  organisation_id   uuid constraint board_notice_organisation_fk references organisation,
  posted_on         date,
  taken_down_on     date,
  recorded_by       uuid not null constraint board_notice_recorded_by_fk references person,
  recorded_at       timestamptz not null default now(),
  constraint board_notice_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint board_notice_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint board_notice_once unique (meeting_id, organisation_name),
  constraint board_notice_down_after_up check (taken_down_on is null or taken_down_on >= posted_on)
);
comment on table board_notice is 'Kept for ever with its meeting: when a decision was announced, from which the time for appeal is counted. No personal data.';

-- A decision sent to those it concerns (expediering).
create table dispatch (
  id             uuid not null constraint dispatch_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  to_name        text not null constraint dispatch_name_given check (to_name <> ''),
  -- Empty when it was sent in another way than by mail.
  to_address     text not null default '',
  sent_by        uuid not null constraint dispatch_sent_by_fk references person,
  sent_at        timestamptz not null default now(),
  constraint dispatch_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint dispatch_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint dispatch_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id)
);
create index dispatch_meeting on dispatch (meeting_id);
comment on table dispatch is 'Kept for ever with its meeting: to whom a decision was sent, and when.';
-- A draft that was sent out: outside the own authority it may thereby have become a public record (TF 2:9-10).
create table draft_sharing (
  id                uuid not null constraint draft_sharing_pk primary key,
  network_id        uuid not null,
  body_id           uuid not null,
  meeting_id        uuid not null,
  to_person         uuid not null constraint draft_sharing_to_person_fk references person,
  organisation_name text not null default '',
  is_outside        boolean not null,
  shared_by         uuid not null constraint draft_sharing_shared_by_fk references person,
  shared_at         timestamptz not null default now(),
  constraint draft_sharing_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint draft_sharing_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index draft_sharing_meeting on draft_sharing (meeting_id);
comment on table draft_sharing is 'Kept with its meeting: who was sent a draft, and from when it may be a public record.';

create trigger notes_update_frozen before insert or update or delete on notes_update for each row execute function refuse_change_of_frozen_notes();
create trigger item_attachment_frozen before insert or update or delete on item_attachment for each row execute function refuse_change_of_frozen_notes();
create trigger vote_frozen before insert or update or delete on vote for each row execute function refuse_change_of_frozen_notes();
create trigger vote_cast_frozen before insert or update or delete on vote_cast for each row execute function refuse_change_of_frozen_notes();
create trigger dissent_frozen before insert or update or delete on dissent for each row execute function refuse_change_of_frozen_notes();
create trigger disqualification_frozen before insert or update or delete on disqualification for each row execute function refuse_change_of_frozen_notes();
create trigger nomination_frozen before insert or update or delete on nomination for each row execute function refuse_change_of_frozen_notes();

alter table agenda_template_item enable row level security;
alter table meeting_series enable row level security;
alter table notes_update enable row level security;
alter table date_poll enable row level security;
alter table poll_option enable row level security;
alter table poll_answer enable row level security;
alter table item_request enable row level security;
alter table item_request_answer enable row level security;
alter table item_attachment enable row level security;
alter table summons enable row level security;
alter table invitation enable row level security;
alter table reply enable row level security;
alter table inbound_letter enable row level security;
alter table calendar_feed enable row level security;
alter table mail_preference enable row level security;
alter table sent_notice enable row level security;
alter table vote enable row level security;
alter table vote_cast enable row level security;
alter table dissent enable row level security;
alter table disqualification enable row level security;
alter table nomination enable row level security;
alter table remark enable row level security;
alter table remark_answer enable row level security;
alter table correction enable row level security;
alter table correction_step enable row level security;
alter table board_notice enable row level security;
alter table dispatch enable row level security;
alter table draft_sharing enable row level security;

create policy agenda_template_item_read on agenda_template_item for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy meeting_series_read on meeting_series for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy date_poll_read on date_poll for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy poll_option_read on poll_option for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy poll_answer_read on poll_answer for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy item_request_read on item_request for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy item_request_answer_read on item_request_answer for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy summons_read on summons for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy remark_read on remark for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy remark_answer_read on remark_answer for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy correction_read on correction for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy correction_step_read on correction_step for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy board_notice_read on board_notice for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy dispatch_read on dispatch for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy draft_sharing_read on draft_sharing for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy notes_update_read on notes_update for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy item_attachment_read on item_attachment for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy vote_read on vote for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy dissent_read on dissent for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy nomination_read on nomination for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy disqualification_read on disqualification for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy vote_cast_read on vote_cast for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy invitation_read on invitation for select to radslag_app
  using (body_id in (select readable_bodies()) or person_id = acting_person());
create policy reply_read on reply for select to radslag_app
  using (body_id in (select readable_bodies()) or person_id = acting_person());
create policy inbound_letter_read on inbound_letter for select to radslag_app
  using ((select is_administrator()));
create policy calendar_feed_read on calendar_feed for select to radslag_app
  using (person_id = acting_person());
create policy mail_preference_read on mail_preference for select to radslag_app
  using (person_id = acting_person());
create policy sent_notice_read on sent_notice for select to radslag_app
  using (person_id = acting_person());
create policy agenda_template_item_add on agenda_template_item for insert to radslag_app
  with check (body_id in (select secretary_bodies()));
create policy poll_option_add on poll_option for insert to radslag_app
  with check (body_id in (select secretary_bodies()));
create policy vote_cast_add on vote_cast for insert to radslag_app
  with check (body_id in (select secretary_bodies()));
create policy invitation_add on invitation for insert to radslag_app
  with check (body_id in (select secretary_bodies()));
create policy meeting_series_add on meeting_series for insert to radslag_app
  with check (created_by = acting_person() and body_id in (select secretary_bodies()));
create policy date_poll_add on date_poll for insert to radslag_app
  with check (created_by = acting_person() and body_id in (select secretary_bodies()));
create policy item_request_answer_add on item_request_answer for insert to radslag_app
  with check (answered_by = acting_person() and body_id in (select secretary_bodies()));
create policy item_attachment_add on item_attachment for insert to radslag_app
  with check (added_by = acting_person() and body_id in (select secretary_bodies()));
create policy summons_add on summons for insert to radslag_app
  with check (sent_by = acting_person() and body_id in (select secretary_bodies()));
create policy vote_add on vote for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy dissent_add on dissent for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy disqualification_add on disqualification for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy nomination_add on nomination for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy remark_answer_add on remark_answer for insert to radslag_app
  with check (answered_by = acting_person() and body_id in (select secretary_bodies()));
create policy correction_add on correction for insert to radslag_app
  with check (proposed_by = acting_person() and body_id in (select secretary_bodies()));
create policy board_notice_add on board_notice for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy dispatch_add on dispatch for insert to radslag_app
  with check (sent_by = acting_person() and body_id in (select secretary_bodies()));
create policy draft_sharing_add on draft_sharing for insert to radslag_app
  with check (shared_by = acting_person() and body_id in (select secretary_bodies()));
create policy notes_update_add on notes_update for insert to radslag_app
  with check (person_id = acting_person() and body_id in (select secretary_bodies()));
create policy poll_answer_add on poll_answer for insert to radslag_app
  with check (person_id = acting_person() and body_id in (select seated_bodies())
    and exists (select from date_poll where date_poll.id = poll_id and closed_at is null));
create policy item_request_add on item_request for insert to radslag_app
  with check (requested_by = acting_person() and body_id in (select seated_bodies()));
create policy remark_add on remark for insert to radslag_app
  with check (person_id = acting_person() and body_id in (select seated_bodies())
    and exists (select from meeting where meeting.id = meeting_id and status = 'awaiting-approval'));
create policy reply_add on reply for insert to radslag_app
  with check (recorded_by = acting_person() and (person_id = acting_person() or body_id in (select secretary_bodies())));
create policy calendar_feed_add on calendar_feed for insert to radslag_app
  with check (person_id = acting_person() and (body_id is null or body_id in (select readable_bodies())));
create policy mail_preference_add on mail_preference for insert to radslag_app
  with check (person_id = acting_person());
create policy sent_notice_add on sent_notice for insert to radslag_app
  with check (person_id = acting_person());
-- Where no approver is named, on paper or because the body approves its notes itself, the secretary records what they decided.
create policy correction_step_add on correction_step for insert to radslag_app
  with check (person_id = acting_person() and case when act in ('approve', 'return')
    then exists (select from correction join meeting on meeting.id = correction.meeting_id where correction.id = correction_id
      and (is_approver_of(meeting.id) or approver_id is null and meeting.body_id in (select secretary_bodies())))
    else body_id in (select secretary_bodies()) end);
create policy agenda_template_item_remove on agenda_template_item for delete to radslag_app
  using (body_id in (select secretary_bodies()));
create policy item_attachment_remove on item_attachment for delete to radslag_app
  using (body_id in (select secretary_bodies()));
create policy agenda_template_item_change on agenda_template_item for update to radslag_app
  using (body_id in (select secretary_bodies()))
  with check (body_id in (select secretary_bodies()));
create policy date_poll_change on date_poll for update to radslag_app
  using (body_id in (select secretary_bodies()) and closed_at is null)
  with check (body_id in (select secretary_bodies()));
create policy poll_answer_change on poll_answer for update to radslag_app
  using (person_id = acting_person() and exists (select from date_poll where date_poll.id = poll_id and closed_at is null))
  with check (person_id = acting_person());
create policy invitation_change on invitation for update to radslag_app
  using (body_id in (select secretary_bodies()))
  with check (body_id in (select secretary_bodies()));
create policy calendar_feed_change on calendar_feed for update to radslag_app
  using (person_id = acting_person())
  with check (person_id = acting_person());
create policy mail_preference_change on mail_preference for update to radslag_app
  using (person_id = acting_person())
  with check (person_id = acting_person());
create policy board_notice_change on board_notice for update to radslag_app
  using (body_id in (select secretary_bodies()))
  with check (body_id in (select secretary_bodies()));

-- Of notes that their body approves at its next meeting, the secretary records that it did, at an item of a later meeting.
create function is_later_item(asked_item uuid, asked_meeting uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from agenda_item join meeting as later on later.id = agenda_item.meeting_id
        join meeting as earlier on earlier.id = asked_meeting and earlier.body_id = later.body_id and earlier.day < later.day
        join body on body.id = earlier.body_id and approval_manner = 'next-meeting'
        where agenda_item.id = asked_item and later.status = 'ongoing') $$;
drop policy approval_add on approval;
create policy approval_add on approval for insert to radslag_app with check (recorded_by = acting_person() and case approved_in
  when 'system' then is_approver_of(meeting_id)
  when 'next-meeting' then body_id in (select secretary_bodies()) and is_later_item(approved_at_item, meeting_id)
  else body_id in (select secretary_bodies()) end);
drop policy meeting_step_add on meeting_step;
create policy meeting_step_add on meeting_step for insert to radslag_app with check (person_id = acting_person() and case
  when act in ('approve', 'return') then is_approver_of(meeting_id)
  when act = 'approve-at-meeting' then body_id in (select secretary_bodies())
    and exists (select from body where body.id = meeting_step.body_id and approval_manner = 'next-meeting')
  else body_id in (select secretary_bodies()) end);

-- Neither read nor written by those an item is closed to.
create policy notes_update_closed on notes_update as restrictive for all to radslag_app using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy item_attachment_closed on item_attachment as restrictive for all to radslag_app using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy vote_closed on vote as restrictive for all to radslag_app using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy dissent_closed on dissent as restrictive for all to radslag_app using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy disqualification_closed on disqualification as restrictive for all to radslag_app using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy nomination_closed on nomination as restrictive for all to radslag_app using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy remark_closed on remark as restrictive for all to radslag_app
  using (agenda_item_id is null or exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy invitation_closed on invitation as restrictive for all to radslag_app
  using (agenda_item_id is null or exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy dispatch_closed on dispatch as restrictive for all to radslag_app
  using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
-- What was asked for and has become an item is closed with it; so is what is said of a remark, a correction and an invitation.
create function closed_requests() returns setof uuid language sql stable rows 4 security definer set search_path = public, pg_temp
  as $$ select request_id from closed_restrictions() as closed join agenda_item on agenda_item.id = closed.record_id
          or agenda_item.matter_id = closed.record_id join item_request_answer on item_request_answer.agenda_item_id = agenda_item.id $$;
create policy item_request_closed on item_request as restrictive for select to radslag_app using (id not in (select closed_requests()));
create policy item_request_answer_closed on item_request_answer as restrictive for all to radslag_app
  using (agenda_item_id is null or exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy remark_answer_closed on remark_answer as restrictive for all to radslag_app using (exists (select from remark where remark.id = remark_id));
create policy correction_step_closed on correction_step as restrictive for select to radslag_app
  using (exists (select from correction where correction.id = correction_id));
create policy reply_closed on reply as restrictive for select to radslag_app
  using (person_id = acting_person() or exists (select from invitation where invitation.id = invitation_id));
create policy vote_cast_closed on vote_cast as restrictive for all to radslag_app using (exists (select from vote where vote.id = vote_id));
-- A correction holds the whole notes: what has been closed since it was drawn up closes it, as it does the approved notes.
create policy correction_closed on correction as restrictive for select to radslag_app using (meeting_id not in (select meeting_id from closed_meetings()));

grant select on agenda_template_item, meeting_series, notes_update, date_poll, poll_option, poll_answer, item_request, item_request_answer, item_attachment, summons, reply, inbound_letter, mail_preference, sent_notice, vote, vote_cast, dissent, disqualification, nomination, remark, remark_answer, correction, correction_step, board_notice, dispatch, draft_sharing to radslag_app;
grant select (id, network_id, body_id, meeting_id, person_id, agenda_item_id, substitutes_for, expires_at, invited_at, called_sequence)
  on invitation to radslag_app;
grant select (id, person_id, body_id, created_at, revoked_at) on calendar_feed to radslag_app;
grant insert on agenda_template_item, meeting_series, notes_update, date_poll, poll_option, poll_answer, item_request, item_request_answer, item_attachment, summons, invitation, reply, calendar_feed, mail_preference, sent_notice, vote, vote_cast, dissent, disqualification, nomination, remark, remark_answer, correction_step, board_notice, dispatch, draft_sharing to radslag_app;
grant insert (id, network_id, body_id, meeting_id, approval_id, reason, content, content_hash, proposed_by) on correction to radslag_app;
grant update (position, title, presenter, planned_minutes) on agenda_template_item to radslag_app;
grant update (title, place, closes_on, closed_at, meeting_id) on date_poll to radslag_app;
grant update (answer, answered_at) on poll_answer to radslag_app;
grant update (expires_at, called_sequence, substitutes_for) on invitation to radslag_app;
grant update (revoked_at) on calendar_feed to radslag_app;
grant update (is_off, changed_at) on mail_preference to radslag_app;
grant update (posted_on, taken_down_on) on board_notice to radslag_app;
grant delete on agenda_template_item, item_attachment to radslag_app;
grant execute on function seated_bodies(), is_later_item(uuid, uuid), closed_requests() to radslag_app;

-- An item's own hours, when every item before it says how long it takes.
create function item_slot(asked_item uuid) returns table (starts_at timestamptz, ends_at timestamptz)
  language sql stable rows 1 security definer set search_path = public, pg_temp
  as $$ select meeting.starts_at + before.minutes * interval '1 minute',
          meeting.starts_at + (before.minutes + asked.planned_minutes) * interval '1 minute'
        from agenda_item as asked join meeting on meeting.id = asked.meeting_id cross join lateral (
          select case when coalesce(bool_and(earlier.planned_minutes is not null), true) then coalesce(sum(earlier.planned_minutes), 0) end as minutes
          from agenda_item as earlier where earlier.meeting_id = asked.meeting_id
            and (earlier.is_if_time, earlier.position) < (asked.is_if_time, asked.position)) as before
        where asked.id = asked_item and meeting.starts_at is not null and before.minutes is not null $$;
-- The first summons that told of the hours that hold now: an answer to an earlier one does not count.
create function asked_from(asked_meeting uuid) returns integer language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(max(told.sequence), 0) from (select sequence, facts -> 'when' as now, lag(facts -> 'when') over (order by sequence) as before
          from summons where meeting_id = asked_meeting and kind <> 'cancel') as told where now is distinct from before $$;
-- Who is asked in for an item of the meeting, for the one who calls them.
create function guests_of(asked_meeting uuid) returns table (agenda_item_id uuid, person_id uuid, starts_at timestamptz, ends_at timestamptz)
  language sql stable rows 10 security definer set search_path = public, pg_temp
  as $$ select item_guest.agenda_item_id, item_guest.person_id, slot.starts_at, slot.ends_at
        from item_guest left join lateral item_slot(item_guest.agenda_item_id) as slot on true
        where meeting_id = asked_meeting and body_id in (select secretary_bodies()) and expires_at > now()
          and item_guest.agenda_item_id not in (select closed_records()) $$;
-- As before, and the substitutes who are called to a meeting and are otherwise unknown to the network.
create or replace function people_in_my_networks() returns setof uuid language sql stable rows 200 security definer set search_path = public, pg_temp
  as $$ select person_id from role_holding where network_id in (select readable_networks())
        union select person_id from post where organisation_id in (select own_organisations())
        union select person_id from role_holding where organisation_id in (select own_organisations())
        union select person_id from role_holding where represents_id in (select own_organisations())
        union select contact_id from network where contact_id is not null and id in (select known_networks())
        union select person_id from item_guest where body_id in (select readable_bodies())
        union select person_id from invitation where substitutes_for is not null and body_id in (select readable_bodies()) $$;
-- What the acting person is called to from this day on: when and where, and no more of it than that.
create function own_invitations(from_day date) returns table (id uuid, meeting_id uuid, network_id uuid, body_id uuid, network_name text, body_name text,
    status text, day date, starts_at timestamptz, ends_at timestamptz, place text, online_url text, replies_by date, sequence integer,
    called_sequence integer, asked_from integer, agenda_item_id uuid, item_number text, is_readable boolean)
  language sql stable rows 20 security definer set search_path = public, pg_temp
  as $$ select invitation.id, meeting.id, meeting.network_id, meeting.body_id, network.name, body.name, meeting.status, meeting.day,
          coalesce(slot.starts_at, meeting.starts_at), case when slot.starts_at is null then meeting.ends_at else slot.ends_at end,
          meeting.place, meeting.online_url, meeting.replies_by, meeting.sequence, called_sequence, asked_from(meeting.id), invitation.agenda_item_id,
          agenda_item.number, invitation.body_id in (select readable_bodies()) or invitation.agenda_item_id in (select guest_items())
        from invitation join meeting on meeting.id = invitation.meeting_id join body on body.id = meeting.body_id
          join network on network.id = meeting.network_id
          left join agenda_item on agenda_item.id = invitation.agenda_item_id
          left join lateral item_slot(agenda_item.id) as slot on true
        where invitation.person_id = acting_person() and called_sequence is not null and meeting.day >= from_day
          and (acting_guest_item() is null or invitation.agenda_item_id = acting_guest_item()) $$;
grant execute on function asked_from(uuid), guests_of(uuid), own_invitations(date) to radslag_app;

-- One who holds a personal link is known by it alone; so is a calendar that fetches a feed.
create policy invitation_read_by_access on invitation for select to radslag_access using (true);
create policy calendar_feed_read_by_access on calendar_feed for select to radslag_access using (true);
create policy inbound_letter_by_access on inbound_letter for all to radslag_access using (true) with check (true);
create policy mail_preference_read_by_access on mail_preference for select to radslag_access using (true);
-- The program itself looks for whom it has told, and takes away what is kept for a time only.
create policy sent_notice_by_access on sent_notice for all to radslag_access using (true) with check (true);
grant select on mail_preference to radslag_access;
grant select, delete on sent_notice to radslag_access;
grant select on invitation, calendar_feed to radslag_access;
grant select, insert, delete on inbound_letter to radslag_access;

-- Whoever watches a meeting hears that something in it has changed; what, they must ask for, and may be refused.
create function announce_in_meeting() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    perform pg_notify('radslag_meetings', coalesce(new.meeting_id, old.meeting_id)::text);
    return null;
  end $$;
create function announce_meeting() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform pg_notify('radslag_meetings', new.id::text); return null; end $$;
create function announce_notes() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    perform pg_notify('radslag_meetings', new.meeting_id || ' ' || new.agenda_item_id || ' ' || new.number);
    return null;
  end $$;
create function announce_rights() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin notify radslag_rights; return null; end $$;
create trigger meeting_announced after update of status, current_item_id, current_since, day, starts_at, ends_at, place on meeting
  for each row execute function announce_meeting();
create trigger notes_update_announced after insert on notes_update for each row execute function announce_notes();
create trigger decision_announced after insert or update or delete on decision for each row execute function announce_in_meeting();
create trigger tabling_announced after insert or update or delete on tabling for each row execute function announce_in_meeting();
create trigger retraction_announced after insert or update or delete on retraction for each row execute function announce_in_meeting();
create trigger vote_announced after insert or update or delete on vote for each row execute function announce_in_meeting();
create trigger dissent_announced after insert or update or delete on dissent for each row execute function announce_in_meeting();
create trigger disqualification_announced after insert or update or delete on disqualification for each row execute function announce_in_meeting();
create trigger nomination_announced after insert or update or delete on nomination for each row execute function announce_in_meeting();
create trigger attendance_announced after insert or update or delete on attendance for each row execute function announce_in_meeting();
create trigger item_attachment_announced after insert or update or delete on item_attachment for each row execute function announce_in_meeting();
create trigger agenda_item_announced after insert or delete or update of position, number, title, background, proposal, presenter, planned_minutes, is_if_time
  on agenda_item for each row execute function announce_in_meeting();
create trigger restriction_announced after insert or update or delete on restriction for each statement execute function announce_rights();
create trigger restriction_person_announced after insert or update or delete on restriction_person for each statement execute function announce_rights();
create trigger role_holding_announced after insert or update or delete on role_holding for each statement execute function announce_rights();
create trigger item_guest_announced after insert or update or delete on item_guest for each statement execute function announce_rights();
