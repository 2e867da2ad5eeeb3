drop table payment, bank_statement, credit_note, invoice_line, invoice, billing_account;
