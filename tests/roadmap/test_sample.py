from datetime import date

from kadash.roadmap import queries, sample


def test_the_sample_tree_has_the_codes_that_budgets_quote(database, manager):
    sample.fill(database, manager, year=2026)
    with database.reading() as session:
        places = queries.tree(session, today=date(2026, 7, 1))
        titles = queries.titles(session)
    assert {"B.1.1.a", "C.1.1.a", "C.1.1.b", "D.1.1.a", "D.1.2", "F.1.1"} <= set(titles)
    assert [place.node.code for place in places if place.missing and place.depth == 0] == ["E"]
    assert {place.node.department for place in places} == {None, "Engineering", "Billing"}
