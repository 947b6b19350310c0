"""Pure calculation on survey answers: values and frames in, values and frames out.

The unit of every figure is an account: somebody who answered for no known account counts as a unit
of their own, and several respondents of one account are averaged first.
"""
