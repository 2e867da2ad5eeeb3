drop table paper_order, paper_fee;
drop sequence paper_order_number, print_batch_number;
alter table certificate drop column paper_printed_at, drop column duplicate_printed_at;
