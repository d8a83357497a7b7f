-- A meeting that was opened by mistake is planned again, and can then be held on its day or called off.
insert into transition (workflow, from_status, act, to_status) values ('meeting', 'ongoing', 'unopen', 'planned');
