drop function county_of(text);
