-- Bodies that decide by kommunallagen write minutes (sv. protokoll), and so are those called that are still being written. Notes
-- that wait for approval or are approved stay as they are.
update meeting set document_kind = 'protokoll'
  from body
  where body.id = meeting.body_id and body.procedure <> 'network'
    and meeting.status in ('planned', 'ongoing') and meeting.document_kind = 'minnesanteckningar';
