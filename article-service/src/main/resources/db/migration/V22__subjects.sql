-- The vocabulary of subjects, in IPTC's terms.
create table subject_topic (
    uri text primary key,
    code text not null unique,
    -- In English, else in any language.
    name text not null,
    -- By language.
    names jsonb not null,
    definitions jsonb not null,
    broader text,
    retired timestamptz,
    replaced_by text
);

create index subject_topic_by_broader on subject_topic (broader) where broader is not null;
create index subject_topic_by_replacement on subject_topic (replaced_by) where replaced_by is not null;

-- To start with: the top of IPTC's Media Topics (CC BY 4.0, IPTC). The whole vocabulary is imported from IPTC's file.
insert into subject_topic (uri, code, name, names, definitions)
select 'http://cv.iptc.org/newscodes/mediatopic/' || t.number, 'medtop:' || t.number, t.name,
       jsonb_build_object('en-GB', t.name), '{}'
from (values
    ('01000000', 'arts, culture, entertainment and media'),
    ('02000000', 'crime, law and justice'),
    ('03000000', 'disaster, accident and emergency incident'),
    ('04000000', 'economy, business and finance'),
    ('05000000', 'education'),
    ('06000000', 'environment'),
    ('07000000', 'health'),
    ('08000000', 'human interest'),
    ('09000000', 'labour'),
    ('10000000', 'lifestyle and leisure'),
    ('11000000', 'politics and government'),
    ('12000000', 'religion'),
    ('13000000', 'science and technology'),
    ('14000000', 'society'),
    ('15000000', 'sport'),
    ('16000000', 'conflict, war and peace'),
    ('17000000', 'weather')) as t (number, name);
