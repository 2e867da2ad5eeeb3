/** Counts of those who were asked, or of what is kept of them: in all, by role, and by body, in one pass. $1 questionnaire */
export const countsOfAsked = {
  name: "questionnaire_counts_of_asked",
  text: `select role, organisation_id "organisationId", grouping(role, organisation_id) as "level",
      sum(asked)::int as asked, sum(seen)::int as seen, sum(answered)::int as answered, sum(declined)::int as declined,
      sum(asked - answered - declined)::int as silent, sum(forwarded)::int as forwarded
    from (
      select r.role, r.organisation_id, count(*) as asked, count(r.seen_at) as seen, count(r.answered_at) as answered,
        count(r.declined_at) filter (where r.answered_at is null) as declined, count(f.recipient_id) as forwarded
      from recipient r
      left join (select distinct recipient_id from forward where questionnaire_id = $1) f on f.recipient_id = r.id
      where r.questionnaire_id = $1 group by r.role, r.organisation_id
      union all
      select role, organisation_id, asked, seen, answered, declined, forwarded from response_count where questionnaire_id = $1
    ) each group by grouping sets ((), (role), (organisation_id))`,
};

export const countOfSheets = {
  name: "questionnaire_count_of_sheets",
  text: `select count(*)::int as count from answer_sheet where questionnaire_id = $1 and submitted_at is not null and not is_held`,
};

/**
 * How many sheets answer each question, by its key over all versions. What is counted is taken out of the answers first, so that
 * no long text is carried along while they are put in order. $1 questionnaire
 */
export const countsOfAnswers = {
  name: "questionnaire_counts_of_answers",
  text: `with given as materialized (
      select q.key,
        case when q.kind = 'DATE' then a.value #>> '{}' end as day,
        case when q.kind in ('NUMBER', 'SCALE') and jsonb_typeof(a.value) = 'number' then (a.value #>> '{}')::float8 end as number
      from answer a
      join question q on q.id = a.question_id
      join answer_sheet s on s.id = a.sheet_id and s.submitted_at is not null and not s.is_held
      where s.questionnaire_id = $1
    )
    select key, count(*)::int as count, min(day) as "first", max(day) as "last",
      avg(number) as mean, min(number) as least, max(number) as most,
      percentile_cont(0.5) within group (order by number) as median
    from given group by key`,
};

/** How often each option was chosen. A value of another shape than its question's is not counted. $1 questionnaire */
export const countsOfChoices = {
  name: "questionnaire_counts_of_choices",
  text: `with given as materialized (
      select q.key, q.kind, a.value from answer a
      join question q on q.id = a.question_id and q.kind in ('SINGLE_CHOICE', 'SCALE', 'MULTIPLE_CHOICE', 'MATRIX')
      join answer_sheet s on s.id = a.sheet_id and s.submitted_at is not null and not s.is_held
      where s.questionnaire_id = $1
    )
    select key, value #>> '{}' as "optionKey", null as "rowKey", count(*)::int as count from given
      where kind in ('SINGLE_CHOICE', 'SCALE') group by 1, 2
    union all
    select key, chosen, null, count(*)::int from given,
        jsonb_array_elements_text(case when jsonb_typeof(value) = 'array' then value else '[]' end) chosen
      where kind = 'MULTIPLE_CHOICE' group by 1, 2
    union all
    select given.key, cell.value, cell.key, count(*)::int from given,
        jsonb_each_text(case when jsonb_typeof(given.value) = 'object' then given.value else '{}' end) cell
      where kind = 'MATRIX' group by 1, 2, 3`,
};

/**
 * How numbers and days are spread. Numbers lie in parts of a round width (1, 2 or 5 times a power of ten), ten at most; whole
 * numbers that lie close stand alone. Days stand alone within a month, else by month, over more than three years by year. $1 questionnaire
 */
export const spreadOfAnswers = {
  name: "questionnaire_spread_of_answers",
  text: `with given as materialized (
      select q.key,
        case when q.kind = 'DATE' then a.value #>> '{}' end as day,
        case when q.kind = 'NUMBER' and jsonb_typeof(a.value) = 'number' then (a.value #>> '{}')::numeric end as number
      from answer a
      join question q on q.id = a.question_id and q.kind in ('NUMBER', 'DATE')
      join answer_sheet s on s.id = a.sheet_id and s.submitted_at is not null and not s.is_held
      where s.questionnaire_id = $1
    ), range as (
      select key, bool_and(number = trunc(number)) as is_whole, (max(number) - min(number)) / 9 as rough,
        case when max(day)::date - min(day)::date <= 31 then 10 when max(day)::date - min(day)::date <= 1096 then 7 else 4 end as letters
      from given group by key
    ), scaled as (
      select *, case when rough > 0 then 10 ^ floor(log(rough)) end as power from range
    ), wide as materialized (
      select key, letters, is_whole, case when is_whole and rough < 1 then 1
        else power * case when rough <= power then 1 when rough <= 2 * power then 2 when rough <= 5 * power then 5 else 10 end end as width
      from scaled
    ), placed as (
      select g.key, w.is_whole and coalesce(w.width, 1) = 1 as stands_alone, w.width,
        left(g.day, w.letters) as day, coalesce(floor(g.number / w.width) * w.width, g.number) as number
      from given g join wide w on w.key = g.key
    )
    select key, coalesce(day, trim_scale(number)::text) as "from",
      case when day is null and not stands_alone then trim_scale(number + width)::text end as below, count(*)::int as count
    from placed group by key, day, number, width, stands_alone order by key, day, number`,
};
