"""The least that a page can be."""

import streamlit as st

st.title("Hello")
