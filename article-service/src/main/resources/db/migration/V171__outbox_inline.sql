-- An event is read once and deleted: compressing it and moving it out of its row would cost more than it saves.
alter table outbox set (toast_tuple_target = 8160);
