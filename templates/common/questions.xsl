<?xml version="1.0" encoding="UTF-8"?>
<!-- Drawing a paper from the bank of questions: by role, group and year, always the same for the same input.
     A candidate is a question all of whose rules fit the group and one of whose rules binds the reader. Of n candidates the paper
     takes as many as the company decided, spread evenly over the bank and so over its chapters; each year starts one place further. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="bank" select="/kitei/model/chapters/chapter/question"/>
  <xsl:variable name="wanted" select="number(key('catalog', 'parameter quiz-size')/@value)"/>

  <!-- A role has a paper of its own if a question is about a rule that binds it. -->
  <xsl:template match="role" mode="own">
    <xsl:variable name="letters">
      <xsl:call-template name="candidates">
        <xsl:with-param name="roles" select="."/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="translate($letters, 'n', '')"/>
  </xsl:template>

  <!-- One letter per question of the bank: y = candidate, n = not. -->
  <xsl:template name="candidates">
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:for-each select="$bank">
      <xsl:call-template name="candidate">
        <xsl:with-param name="ids" select="normalize-space(@rules)"/>
        <xsl:with-param name="roles" select="$roles"/>
        <xsl:with-param name="group" select="$group"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="candidate">
    <xsl:param name="ids"/>
    <xsl:param name="roles"/>
    <xsl:param name="group"/>
    <xsl:param name="letter" select="'n'"/>
    <xsl:variable name="rule" select="key('rule', substring-before(concat($ids, ' '), ' '))"/>
    <xsl:choose>
      <xsl:when test="$ids = ''"><xsl:value-of select="$letter"/></xsl:when>
      <xsl:when test="$group and not(contains(concat(' ', $rule/@groups, ' '), $group))">n</xsl:when>
      <xsl:otherwise>
        <xsl:variable name="binds">
          <xsl:apply-templates select="$rule" mode="binds">
            <xsl:with-param name="roles" select="$roles"/>
          </xsl:apply-templates>
        </xsl:variable>
        <xsl:call-template name="candidate">
          <xsl:with-param name="ids" select="substring-after($ids, ' ')"/>
          <xsl:with-param name="roles" select="$roles"/>
          <xsl:with-param name="group" select="$group"/>
          <xsl:with-param name="letter" select="substring(concat($binds, $letter), 1, 1)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- How many questions there will be. -->
  <xsl:template name="paper-size">
    <xsl:param name="letters"/>
    <xsl:variable name="n" select="string-length(translate($letters, 'n', ''))"/>
    <xsl:choose>
      <xsl:when test="$n &lt; $wanted"><xsl:value-of select="$n"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$wanted"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The paper: the importing stylesheet prints each question (mode "paper"). shift: 1 for the retest. -->
  <xsl:template name="draw">
    <xsl:param name="letters"/>
    <xsl:param name="shift" select="0"/>
    <xsl:variable name="n" select="string-length(translate($letters, 'n', ''))"/>
    <xsl:variable name="offset" select="($year + $shift) mod $n"/>
    <xsl:for-each select="$bank">
      <xsl:if test="substring($letters, position(), 1) = 'y'">
        <xsl:variable name="place" select="string-length(translate(substring($letters, 1, position() - 1), 'n', ''))"/>
        <xsl:variable name="turned" select="($place - $offset + $n) mod $n"/>
        <xsl:if test="$n &lt;= $wanted or floor(($turned + 1) * $wanted div $n) &gt; floor($turned * $wanted div $n)">
          <xsl:apply-templates select="." mode="paper">
            <xsl:with-param name="shift" select="$shift"/>
          </xsl:apply-templates>
        </xsl:if>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- Facts of a paper, the same on paper and key. -->
  <xsl:template name="paper-facts">
    <xsl:param name="whom"/>
    <xsl:param name="letters"/>
    <facts>
      <xsl:apply-templates select="$row/@number" mode="fact"/>
      <xsl:for-each select="key('blank-of', $document)">
        <fact label="{key('label', 'checklist-form')/@name}"><ref to="{@id}" form="number"/></fact>
      </xsl:for-each>
      <xsl:apply-templates select="$row/@edition" mode="fact"/>
      <xsl:apply-templates select="$row/@class" mode="fact"/>
      <fact label="{key('label', 'checklist-audience')/@name}"><xsl:value-of select="$whom"/></fact>
      <xsl:call-template name="fiscal-year-fact"/>
      <fact label="{key('label', 'quiz-count')/@name}">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'quiz-count-value'"/>
          <xsl:with-param name="one">
            <xsl:call-template name="paper-size">
              <xsl:with-param name="letters" select="$letters"/>
            </xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </fact>
      <fact label="{key('label', 'quiz-pass')/@name}">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'quiz-pass-value'"/>
          <xsl:with-param name="one" select="string(key('catalog', 'parameter quiz-pass')/@text)"/>
        </xsl:call-template>
      </fact>
      <fact label="{key('label', 'content-code')/@name}"><code/></fact>
    </facts>
  </xsl:template>

</xsl:stylesheet>
